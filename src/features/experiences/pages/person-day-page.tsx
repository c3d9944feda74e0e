import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import { experienceKinds, kindWords } from "../../../domain/experience/kinds.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { PersonHere } from "../../people/queries.ts";
import type { DayExperience, OpenProgramme } from "../day-queries.ts";
import { WorkFields } from "./day-sources.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

export type PersonDayPageProps = {
  readonly actor: StaffActor;
  readonly day: PlainDay;
  readonly person: PersonHere;
  readonly absent: boolean;
  readonly experiences: readonly DayExperience[];
  readonly programmes: readonly OpenProgramme[];
  readonly once: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly refused?: readonly Refusal[];
};

/** One person's exception on one day. */
export function PersonDayPage(props: PersonDayPageProps) {
  const { actor, day, person, absent, experiences, programmes, once, typed = {} } = props;
  const action = `/days/${day}/people/${person.participantId}`;
  const refused = props.refused ?? [];
  const problems = Object.fromEntries(refused.map(({ field = "", text }) => [field, text]));
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${person.name}さんの予定 ${dayAndYearInWords(day)}`}
      here="days"
      problems={refused}
      up={[
        { href: `/days/${day}#p-${person.participantId}`, text: `一日の計画 ${dayInWords(day)}` },
      ]}
    >
      <Card heading="いまの予定">
        {experiences.length === 0 && <p>この日の予定はありません。</p>}
        {experiences.map((one) => (
          <div key={one.experienceId}>
            <p>
              {periodWords[one.period].std}{" "}
              <a href={`/experiences/${one.experienceId}`}>{one.programmeName}</a>
              {one.place !== "" && `（${one.place}）`}
              {one.begun && <small> 印やふりかえりがあります</small>}
            </p>
            <WithdrawForm experienceId={one.experienceId} back={action} name={one.programmeName} />
          </div>
        ))}
        {absent ? (
          <p>この日はやすみです。</p>
        ) : (
          <form method="post" action={`/people/${person.participantId}/attendance`}>
            <input type="hidden" name="day" value={day} />
            <input type="hidden" name="back" value={action} />
            <input type="hidden" name="status" value="absent" />
            <Button kind="secondary">この日はやすみにする</Button>
          </form>
        )}
      </Card>
      <Card heading="予定を入れる">
        <Form action={`${action}/experiences`} once={once}>
          <WorkFields programmes={programmes} typed={typed} problems={problems} />
          <Select
            name="kind"
            label="種類"
            value={typed["kind"]}
            nothing="プログラムと同じ"
            options={experienceKinds.map((value) => ({ value, text: kindWords[value].std }))}
          />
          <div class="row">
            <Button name="how" value="also">
              足す
            </Button>
            {experiences.some(({ begun }) => !begun) && (
              <Button name="how" value="instead" kind="secondary">
                同じ時間の予定と入れかえる
              </Button>
            )}
          </div>
        </Form>
      </Card>
    </StaffPage>
  );
}
