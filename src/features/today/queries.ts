import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Period } from "../../domain/experience/period.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";

export type Work = {
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly period: Period;
  readonly place: string;
  readonly name_std: string;
  readonly name_easy: string;
  readonly about_std: string;
  readonly about_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  /** The name and what it is about, read and recorded by staff. */
  readonly voice_id: string | null;
};

export type Step = {
  readonly step_id: string;
  readonly position: number;
  readonly words_std: string;
  readonly words_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  readonly voice_id: string | null;
  /** What the person marked last, or null. */
  readonly support_level: SupportLevel | null;
};

export type NewFeedback = {
  readonly feedback_id: string;
  readonly staff_name: string;
  readonly name_std: string | null;
  readonly name_easy: string | null;
};

/** The person's work of one day, as the day goes. */
export const workOn = (tx: Tx, participantId: string, day: PlainDay): Promise<Work[]> =>
  tx.rows(ofDay, [tx.scope.operatorId, tx.scope.officeId, participantId, day]);

/** One experience of the person; undefined when it is not theirs or was withdrawn. */
export async function workOf(
  tx: Tx,
  participantId: string,
  experienceId: string,
): Promise<Work | undefined> {
  const { operatorId, officeId } = tx.scope;
  const [work] = await tx.rows(byId, [operatorId, officeId, participantId, experienceId]);
  return work;
}

/** The steps of the experience's own programme version, each with the person's newest mark. */
export const stepsOf = (tx: Tx, experienceId: string): Promise<Step[]> =>
  tx.rows(steps, [tx.scope.operatorId, tx.scope.officeId, experienceId]);

/** Feedback the person has not opened, newest first, among their newest 30. */
export const newFeedback = (tx: Tx, participantId: string): Promise<NewFeedback[]> =>
  tx.rows(unopened, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const workColumns = `e.experience_id, e.day, e.period, e.place,
  v.name_std, v.name_easy, v.about_std, v.about_easy, v.pictogram, v.photo_id,
  v.voice_id`;

const notWithdrawn = `not exists (
  select from experience_withdrawal w
  where w.operator_id = $1 and w.office_id = $2 and w.experience_id = e.experience_id)`;

const withVersion = `join programme_version v on v.operator_id = $1 and v.office_id = $2
  and v.programme_id = e.programme_id and v.version = e.programme_version`;

const ofDay = statement<Work>(
  "today-work",
  `select ${workColumns}
   from experience e ${withVersion}
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3 and e.day = $4
     and ${notWithdrawn}
   order by array_position('{allDay,morning,afternoon}'::text[], e.period), e.experience_id`,
);

const byId = statement<Work>(
  "today-work-by-id",
  `select ${workColumns}
   from experience e ${withVersion}
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
     and e.experience_id = $4 and ${notWithdrawn}`,
);

const steps = statement<Step>(
  "today-steps",
  `select s.step_id, s.position, s.words_std, s.words_easy, s.pictogram, s.photo_id, s.voice_id,
     m.support_level
   from experience e
   join programme_step s on s.operator_id = e.operator_id and s.office_id = e.office_id
     and s.programme_id = e.programme_id and s.version = e.programme_version
   left join (
     select distinct on (step_id) step_id, support_level
     from step_mark
     where operator_id = $1 and office_id = $2 and experience_id = $3 and observer = 'self'
     order by step_id, coalesce(given_at, recorded_at) desc, mark_id desc
   ) m on m.step_id = s.step_id
   where e.operator_id = $1 and e.office_id = $2 and e.experience_id = $3
   order by s.position`,
);

const unopened = statement<NewFeedback>(
  "today-new-feedback",
  `select f.feedback_id, s.name as staff_name, v.name_std, v.name_easy
   from (
     select * from feedback
     where operator_id = $1 and office_id = $2 and participant_id = $3
     order by recorded_at desc
     limit 30
   ) f
   join staff_member s on s.operator_id = f.operator_id and s.staff_id = f.staff_id
   left join experience e on e.operator_id = $1 and e.office_id = $2
     and e.experience_id = f.experience_id
   left ${withVersion}
   where not exists (
     select from feedback_opened o
     where o.operator_id = $1 and o.office_id = $2 and o.feedback_id = f.feedback_id)
   order by f.recorded_at desc
   limit 3`,
);
