import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { addDays } from "../../../domain/calendar/day.ts";
import { enrolmentOn } from "../../../domain/enrolment/enrolled.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { GroupChoice } from "../person/as-form.ts";
import { Filters } from "./filters.tsx";
import { listLimit, type ListedPerson, type PeopleFilter } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly filter: PeopleFilter;
  readonly groups: readonly GroupChoice[];
  /** At most one more than the limit. */
  readonly people: readonly ListedPerson[];
  readonly notice?: string | undefined;
};

export function PeopleListPage({ actor, today, filter, groups, people, notice }: Props) {
  const manages = may(actor, "participant.manage");
  return (
    <StaffPage {...staffFrame(actor)} title="利用者" here="people" notice={notice}>
      {manages && (
        <p class="row">
          <ButtonLink href="/people/new">利用者を加える</ButtonLink>
          <ButtonLink href="/people/import" kind="secondary">
            名簿から加える
          </ButtonLink>
        </p>
      )}
      <Filters filter={filter} groups={groups} />
      {people.length > listLimit && (
        <p>はじめの{listLimit}人です。名前かグループで絞り込んでください。</p>
      )}
      <Table
        caption={captions[filter.shown]}
        rows={people.slice(0, listLimit)}
        rowKey={(person) => person.participantId}
        empty={filter.sought === "" ? "利用者はいません。" : "あてはまる利用者はいません。"}
        columns={[
          {
            key: "name",
            head: "氏名",
            cell: (person) => <a href={`/people/${person.participantId}`}>{person.name}</a>,
          },
          { key: "kana", head: "ふりがな", cell: (person) => person.kana },
          { key: "group", head: "グループ", cell: (person) => person.groupName ?? "" },
          { key: "state", head: "在籍", cell: (person) => stateInWords(person, today) },
          {
            key: "feedback",
            head: "さいごのフィードバック",
            cell: ({ lastFeedbackOn }) =>
              lastFeedbackOn === null ? "まだありません" : dayAndYearInWords(lastFeedbackOn),
          },
        ]}
      />
    </StaffPage>
  );
}

const captions = {
  here: "利用中とこれからの利用者",
  left: "利用を終えた人",
  all: "すべての人",
} as const;

function stateInWords({ enrolledOn, leftOn }: ListedPerson, today: PlainDay): string {
  if (enrolledOn === null) return "";
  const state = enrolmentOn(today, { startedOn: enrolledOn, leftOn });
  if (state === "notYetStarted") return `${dayAndYearInWords(enrolledOn)}から`;
  const until = leftOn === null ? "" : `${dayAndYearInWords(addDays(leftOn, -1))}まで`;
  if (state === "left") return until;
  return until === "" ? "利用中" : `利用中（${until}）`;
}
