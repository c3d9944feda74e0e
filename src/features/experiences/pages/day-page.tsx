import { addDays } from "../../../domain/calendar/day.ts";
import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import { isOpenDay } from "../../../domain/calendar/open-days.ts";
import { enrolmentOn } from "../../../domain/enrolment/enrolled.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { OfficeDays } from "../../waiting/queries.ts";
import type {
  DayExperience,
  DayPerson,
  EarlierDays,
  GroupChoice,
  OpenProgramme,
} from "../day-queries.ts";
import { DaySources } from "./day-sources.tsx";
import { DayTable } from "./day-table.tsx";

export type DayPageProps = {
  readonly actor: StaffActor;
  readonly day: PlainDay;
  readonly today: PlainDay;
  readonly people: readonly DayPerson[];
  readonly experiences: readonly DayExperience[];
  readonly earlier: EarlierDays;
  readonly groups: readonly GroupChoice[];
  readonly programmes: readonly OpenProgramme[];
  readonly officeDays: OfficeDays;
};

/** 一日の計画: who does what in which part of the day, and the ways to fill it in a few presses. */
export function DayPage(props: DayPageProps) {
  const { actor, day, today, people, experiences, officeDays } = props;
  const enrolled = people.filter((person) => enrolmentOn(day, person) === "enrolled");
  const planned = new Set(experiences.map(({ participantId }) => participantId));
  const without = enrolled.filter(
    ({ participantId, status }) => !planned.has(participantId) && status !== "absent",
  );
  return (
    <StaffPage {...staffFrame(actor)} title={`一日の計画 ${dayAndYearInWords(day)}`} here="days">
      <DayNavigation day={day} today={today} />
      {!isOpenDay(day, officeDays.calendar) && <Notice tone="care">この日は閉所日です。</Notice>}
      {day < today && <Notice>過ぎた日です。足したものには、きょう記録したことが残ります。</Notice>}
      <p>
        {without.length === 0
          ? "来る人全員に予定があります。"
          : `まだ予定のない人が${without.length}人います。`}
      </p>
      <DaySources {...props} />
      <DayTable day={day} people={enrolled} experiences={experiences} />
    </StaffPage>
  );
}

const DayNavigation = ({ day, today }: { day: PlainDay; today: PlainDay }) => (
  <nav class="row" aria-label="日">
    <a href={`/days/${addDays(day, -1)}`}>前の日 {dayInWords(addDays(day, -1))}</a>
    {day !== today && <a href={`/days/${today}`}>きょう</a>}
    <a href={`/days/${addDays(day, 1)}`}>次の日 {dayInWords(addDays(day, 1))}</a>
    <form method="get" action="/days" class="inline">
      <label>
        日を選ぶ <input type="date" name="on" value={day} required />
      </label>
      <button class="button quiet">開く</button>
    </form>
  </nav>
);
