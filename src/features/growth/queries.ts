import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Observer } from "../../domain/growth/sessions.ts";
import type { Period } from "../../domain/experience/period.ts";
import type { Rung } from "../../domain/growth/ladder.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";

export type StandingRow = {
  programme_id: string;
  observer: Observer;
  highest: Rung;
  first_on: PlainDay;
  first_experience_id: string;
  together_on: PlainDay | null;
  together_experience_id: string | null;
  alone_on: PlainDay | null;
  alone_experience_id: string | null;
  can_teach_on: PlainDay | null;
  can_teach_experience_id: string | null;
  latest_on: PlainDay;
  name_std: string;
  name_easy: string;
  pictogram: string;
  photo_id: string | null;
};

const standingColumns = `g.programme_id, g.observer, g.highest, g.first_on, g.first_experience_id,
  g.together_on, g.together_experience_id, g.alone_on, g.alone_experience_id,
  g.can_teach_on, g.can_teach_experience_id, g.latest_on,
  v.name_std, v.name_easy, v.pictogram, v.photo_id`;

const standingJoins = `growth_standing g
  join programme p on p.operator_id = $1 and p.office_id = $2 and p.programme_id = g.programme_id
  join programme_version v on v.operator_id = $1 and v.office_id = $2
    and v.programme_id = p.programme_id and v.version = p.version`;

const standings = statement<StandingRow>(
  "growth-standings",
  `select ${standingColumns} from ${standingJoins}
   where g.operator_id = $1 and g.office_id = $2 and g.participant_id = $3
   order by g.latest_on desc, g.programme_id, g.observer`,
);

/** Where the person stands with every programme they have tried, the newest first. */
export const standingsOf = (tx: Tx, participantId: string): Promise<StandingRow[]> =>
  tx.rows(standings, [...where(tx), participantId]);

const standing = statement<StandingRow>(
  "growth-standing",
  `select ${standingColumns} from ${standingJoins}
   where g.operator_id = $1 and g.office_id = $2 and g.participant_id = $3 and g.programme_id = $4
   order by g.observer`,
);

/** The same for one programme: no row, or one for each observer who has marked. */
export const standingIn = (tx: Tx, participantId: string, programmeId: string) =>
  tx.rows(standing, [...where(tx), participantId, programmeId]);

export type SessionRow = {
  day: PlainDay;
  period: Period;
  experience_id: string;
  step_count: number;
  self_attempted: number;
  self_alone: number;
  staff_attempted: number;
  staff_alone: number;
};

const sessions = statement<SessionRow>(
  "growth-sessions",
  `select day, period, experience_id, step_count,
     self_attempted, self_alone, staff_attempted, staff_alone
   from session_result
   where operator_id = $1 and office_id = $2 and participant_id = $3 and programme_id = $4
   order by day, period = 'afternoon', experience_id`,
);

/** Every marked session of one person in one programme, in the order they were held. */
export const sessionsOf = (tx: Tx, participantId: string, programmeId: string) =>
  tx.rows(sessions, [...where(tx), participantId, programmeId]);

export type ChangedStepRow = {
  position: number;
  words_std: string;
  words_easy: string;
  before: SupportLevel | null;
  now: SupportLevel | null;
};

const newestMark = (experience: string) => `(
  select m.support_level from step_mark m
  where m.operator_id = $1 and m.office_id = $2 and m.experience_id = ${experience}
    and m.step_id = s.step_id and m.observer = g.observer
  order by coalesce(m.given_at, m.recorded_at) desc, m.mark_id desc limit 1)`;

const stepsThenAndNow = statement<ChangedStepRow>(
  "growth-steps-then-and-now",
  `select s.position, s.words_std, s.words_easy,
     ${newestMark("g.first_experience_id")} as before, ${newestMark("g.latest_experience_id")} as now
   from growth_standing g
   join programme p on p.operator_id = $1 and p.office_id = $2 and p.programme_id = g.programme_id
   join programme_step s on s.operator_id = $1 and s.office_id = $2
     and s.programme_id = p.programme_id and s.version = p.version
   where g.operator_id = $1 and g.office_id = $2 and g.participant_id = $3
     and g.programme_id = $4 and g.observer = $5
   order by s.position`,
);

/** Each step of today's version as it was marked the first time and the last time. */
export const stepsThenAndNowOf = (
  tx: Tx,
  participantId: string,
  programmeId: string,
  observer: Observer,
) => tx.rows(stepsThenAndNow, [...where(tx), participantId, programmeId, observer]);

const personName = statement<{ name: string }>(
  "growth-person-name",
  `select name from participant where operator_id = $1 and office_id = $2 and participant_id = $3`,
);

/** Undefined when there is no such person in this office. */
export async function nameOfPerson(tx: Tx, participantId: string): Promise<string | undefined> {
  const [row] = await tx.rows(personName, [...where(tx), participantId]);
  return row?.name;
}

export const where = (tx: Tx) => [tx.scope.operatorId, tx.scope.officeId] as const;
