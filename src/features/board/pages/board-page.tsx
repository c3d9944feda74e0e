import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { isOpenDay } from "../../../domain/calendar/open-days.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Tabs, type Tab } from "../../../ui/components/tabs/tabs.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { statusWords } from "../../attendance/form.ts";
import type { OpenCall } from "../../help/queries.ts";
import type { ShownNote } from "../../own-notes/queries.ts";
import type { ToldToMe } from "../../signs/queries/told-me.ts";
import type { Pause } from "../../sign-in/queries.ts";
import type { PlanWait } from "../../plans/queries.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { OfficeDays } from "../../waiting/queries.ts";
import { exceptionsOf } from "../exceptions.ts";
import type { BoardPerson } from "../queries.ts";
import { CallCard } from "./call-card.tsx";
import { ExceptionLists } from "./exception-lists.tsx";
import { NotesCard } from "./notes-card.tsx";
import { PeopleTable } from "./people-table.tsx";
import { ToldCard } from "./told-card.tsx";
import { PlansWaiting } from "./plans-waiting.tsx";

export type BoardPageProps = {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly people: readonly BoardPerson[];
  /** The group whose table is shown; null shows everybody. */
  readonly groupId: string | null;
  readonly officeDays: OfficeDays;
  readonly calls: readonly OpenCall[];
  /** Who told this member of staff today's colour. */
  readonly told: readonly ToldToMe[];
  /** Who showed the staff a note today. */
  readonly notes: readonly ShownNote[];
  readonly pauses: readonly Pause[];
  /** Deadlines that came near or passed these days; 0 for who does not look after them. */
  readonly reminders: number;
  readonly plans: readonly PlanWait[];
};

/** きょうのボード: exceptions first, over everybody; then who is here and doing what. */
export function BoardPage(props: BoardPageProps) {
  const { actor, today, people, groupId, officeDays, calls, pauses, reminders, plans } = props;
  const shown = groupId === null ? people : people.filter((one) => one.group_id === groupId);
  const back = groupId === null ? "/board" : `/board?group=${groupId}`;
  const tabs = groupTabs(people);
  return (
    <StaffPage {...staffFrame(actor)} title={`きょうのボード ${dayInWords(today)}`} here="board">
      {!isOpenDay(today, officeDays.calendar) && <Notice>きょうは閉所日です。</Notice>}
      {reminders > 0 && (
        <Notice>
          この7日に、近づいた期限・過ぎた期限が{reminders}件あります。
          <a href="/deadlines">期限を見る</a>
        </Notice>
      )}
      <CallCard calls={calls} pauses={pauses} />
      <ToldCard told={props.told} />
      <NotesCard notes={props.notes} />
      <PlansWaiting actor={actor} plans={plans} />
      <ExceptionLists
        exceptions={exceptionsOf(people, today, officeDays)}
        openDays={officeDays.feedbackWithinOpenDays}
        today={today}
      />
      <h2 id="people">きょうの みんな</h2>
      <p>{presence(people)}</p>
      {tabs.length > 1 && <Tabs label="グループ" here={back} tabs={tabs} />}
      <PeopleTable people={shown} day={today} />
    </StaffPage>
  );
}

/** 「いる 12人・やすみ 2人・まだ 6人」 */
function presence(people: readonly BoardPerson[]): string {
  const count = (status: BoardPerson["status"]) =>
    people.filter((person) => person.status === status).length;
  return [
    `${statusWords.present} ${count("present")}人`,
    `${statusWords.absent} ${count("absent")}人`,
    `${statusWords.left} ${count("left")}人`,
    `まだ ${count(null)}人`,
  ].join("・");
}

/** Everybody, then the groups that have somebody today, in the office's order. */
function groupTabs(people: readonly BoardPerson[]): Tab[] {
  const byId = new Map(people.map((person) => [person.group_id, person]));
  const groups = [...byId.values()].sort(
    (a, b) => (a.group_position ?? 0) - (b.group_position ?? 0),
  );
  return [
    { href: "/board", text: "全員" },
    ...groups.flatMap(({ group_id, group_name }) =>
      group_name === null ? [] : [{ href: `/board?group=${group_id}`, text: group_name }],
    ),
  ];
}
