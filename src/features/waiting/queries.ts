import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { weekdays, type Weekday } from "../../domain/calendar/day.ts";
import type { OfficeCalendar } from "../../domain/calendar/open-days.ts";
import type { PlainDay } from "../../domain/ids.ts";

export type OfficeDays = {
  readonly calendar: OfficeCalendar;
  readonly feedbackWithinOpenDays: number;
};

/** The office's calendar and how many open days a feedback may take. */
export async function officeDays(tx: Tx): Promise<OfficeDays> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(office, [operatorId, officeId]);
  if (row === undefined)
    throw new Error("The actor's office is not visible to its own transaction");
  return {
    feedbackWithinOpenDays: row.feedback_within_open_days,
    calendar: {
      weekdays: weekdays.filter((weekday) => row.open_weekdays.includes(weekday)),
      closedOnHolidays: row.closed_on_holidays,
      closedDays: new Set(row.closed_days ?? []),
      openedDays: new Set(row.opened_days ?? []),
    },
  };
}

type OfficeRow = {
  readonly open_weekdays: Weekday[];
  readonly closed_on_holidays: boolean;
  readonly feedback_within_open_days: number;
  readonly closed_days: PlainDay[] | null;
  readonly opened_days: PlainDay[] | null;
};

const office = statement<OfficeRow>(
  "office-days",
  `select o.open_weekdays, o.closed_on_holidays, o.feedback_within_open_days,
     c.closed_days, c.opened_days
   from office o
   cross join lateral (
     select json_agg(day) filter (where not open) as closed_days,
       json_agg(day) filter (where open) as opened_days
     from office_calendar_day where operator_id = $1 and office_id = $2
   ) c
   where o.operator_id = $1 and o.office_id = $2`,
);

export type StandingPerson = {
  readonly participant_id: string;
  readonly name: string;
  readonly group_name: string | null;
  readonly enrolled_on: PlainDay;
  readonly left_on: PlainDay | null;
  readonly last_feedback_on: PlainDay | null;
  readonly status: string | null;
};

/** Everyone who ever enrolled here, with today's attendance; who counts is for the rule to say. */
export const standings = (tx: Tx, today: PlainDay): Promise<StandingPerson[]> =>
  tx.rows(everyone, [tx.scope.operatorId, tx.scope.officeId, today]);

const everyone = statement<StandingPerson>(
  "waiting-standings",
  `select s.participant_id, p.name, g.name as group_name, s.enrolled_on, s.left_on,
     s.last_feedback_on, a.status
   from participant_standing s
   join participant p using (operator_id, office_id, participant_id)
   left join participant_group g using (operator_id, office_id, group_id)
   left join (
     select distinct on (participant_id) participant_id, status from attendance
     where operator_id = $1 and office_id = $2 and day = $3
     order by participant_id, recorded_at desc
   ) a using (participant_id)
   where s.operator_id = $1 and s.office_id = $2 and s.enrolled_on is not null`,
);
