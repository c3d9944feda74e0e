import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";
import type { Period } from "../../domain/experience/period.ts";
import { where } from "./queries.ts";

export type SessionStepRow = {
  day: PlainDay;
  period: Period;
  name_std: string;
  name_easy: string;
  reflection_id: string | null;
  position: number;
  words_std: string;
  words_easy: string;
  pictogram: string;
  self: SupportLevel | null;
  staff: SupportLevel | null;
};

const newest = (observer: "self" | "staff") => `(
  select m.support_level from step_mark m
  where m.operator_id = $1 and m.office_id = $2 and m.experience_id = e.experience_id
    and m.step_id = s.step_id and m.observer = '${observer}'
  order by coalesce(m.given_at, m.recorded_at) desc, m.mark_id desc limit 1)`;

const sessionSteps = statement<SessionStepRow>(
  "growth-session-steps",
  `select e.day, e.period, v.name_std, v.name_easy, r.reflection_id,
     s.position, s.words_std, s.words_easy, s.pictogram,
     ${newest("self")} as self, ${newest("staff")} as staff
   from experience e
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   join programme_step s on s.operator_id = $1 and s.office_id = $2
     and s.programme_id = e.programme_id and s.version = e.programme_version
   left join reflection r on r.operator_id = $1 and r.office_id = $2
     and r.experience_id = e.experience_id
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
     and e.programme_id = $4 and e.experience_id = $5
   order by s.position`,
);

/** One session with both observers' newest marks, by the steps of the version it was held with. */
export const sessionStepsOf = (
  tx: Tx,
  participantId: string,
  programmeId: string,
  experienceId: string,
) => tx.rows(sessionSteps, [...where(tx), participantId, programmeId, experienceId]);

export type SessionLevelsRow = { experience_id: string; levels: SupportLevel[] };

const staffLevels = statement<SessionLevelsRow>(
  "growth-staff-levels",
  `select experience_id, array_agg(support_level) as levels
   from (
     select distinct on (m.experience_id, m.step_id) m.experience_id, m.support_level
     from session_result r
     join step_mark m on m.operator_id = $1 and m.office_id = $2
       and m.experience_id = r.experience_id and m.observer = 'staff'
     where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3
       and r.programme_id = $4 and r.day between $5 and $6
     order by m.experience_id, m.step_id, m.recorded_at desc, m.mark_id desc
   ) newest
   group by experience_id`,
);

/** The staff's newest mark of every step, by session, from day to day; for the support index. */
export const staffLevelsOf = (
  tx: Tx,
  participantId: string,
  programmeId: string,
  from: PlainDay,
  until: PlainDay,
) => tx.rows(staffLevels, [...where(tx), participantId, programmeId, from, until]);

export type TeachingRow = {
  kind: "taught" | "confirmed";
  occurred_on: PlainDay;
  experience_id: string | null;
  staff_name: string;
};

const teachings = statement<TeachingRow>(
  "growth-teachings",
  `select t.kind, t.occurred_on, t.experience_id, s.name as staff_name
   from teaching t
   join staff_member s on s.operator_id = $1 and s.staff_id = t.staff_id
   where t.operator_id = $1 and t.office_id = $2 and t.participant_id = $3 and t.programme_id = $4
   order by t.occurred_on, t.recorded_at`,
);

/** When the person showed others, and when staff confirmed that they can. */
export const teachingsOf = (tx: Tx, participantId: string, programmeId: string) =>
  tx.rows(teachings, [...where(tx), participantId, programmeId]);
