import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import type { Mode, Question } from "../../domain/reflection/entry.ts";
import type { Place } from "../../domain/reflection/progress.ts";

export type ReflectionRow = {
  readonly reflection_id: string;
  readonly participant_id: string;
  readonly participant_name: string;
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly told_at: Date | null;
  readonly place: Question | null;
  readonly working: boolean | null;
};

export type AnswerRow = {
  readonly question: Question;
  readonly mode: Mode;
  readonly choice: string;
  readonly words: string;
  readonly attachment_id: string | null;
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
  readonly recorded_at: Date;
  /** When it was given, where it had waited on a device without a network. */
  readonly given_at: Date | null;
};

export type ToReflect = {
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly name_std: string;
  readonly name_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
};

/** The reflection on one experience, if it was begun. */
export async function reflectionOn(
  tx: Tx,
  experienceId: string,
): Promise<ReflectionRow | undefined> {
  const [row] = await tx.rows(onExperience, [tx.scope.operatorId, tx.scope.officeId, experienceId]);
  return row;
}

export async function reflectionById(tx: Tx, id: string): Promise<ReflectionRow | undefined> {
  const [row] = await tx.rows(byId, [tx.scope.operatorId, tx.scope.officeId, id]);
  return row;
}

export const placeIn = ({ place, working }: ReflectionRow): Place | null =>
  place === null ? null : { card: place, working: working ?? false };

/** Everything that was ever answered in one reflection, oldest first. */
export const answersIn = (tx: Tx, reflectionId: string): Promise<AnswerRow[]> =>
  tx.rows(answers, [tx.scope.operatorId, tx.scope.officeId, reflectionId]);

/** The person's experiences from `from` to `today` that were not told yet, newest first; days of absence are left out. */
export const toReflect = (
  tx: Tx,
  participantId: string,
  from: PlainDay,
  today: PlainDay,
): Promise<ToReflect[]> =>
  tx.rows(untold, [tx.scope.operatorId, tx.scope.officeId, participantId, from, today]);

const reflectionColumns = `r.reflection_id, r.participant_id, p.name as participant_name,
  r.experience_id, r.day, t.recorded_at as told_at, l.card as place, l.working
  from reflection r
  join participant p on p.operator_id = r.operator_id and p.office_id = r.office_id
    and p.participant_id = r.participant_id
  left join reflection_told t on t.operator_id = r.operator_id and t.office_id = r.office_id
    and t.reflection_id = r.reflection_id
  left join reflection_place l on l.operator_id = r.operator_id and l.office_id = r.office_id
    and l.reflection_id = r.reflection_id
  where r.operator_id = $1 and r.office_id = $2`;

const onExperience = statement<ReflectionRow>(
  "reflection-on-experience",
  `select ${reflectionColumns} and r.experience_id = $3`,
);

const byId = statement<ReflectionRow>(
  "reflection-by-id",
  `select ${reflectionColumns} and r.reflection_id = $3`,
);

const answers = statement<AnswerRow>(
  "reflection-answers",
  `select a.question, a.mode, a.choice, a.words, a.attachment_id, a.given_how,
     s.name as helper_name, a.recorded_at, a.given_at
   from reflection_answer a
   left join staff_member s on s.operator_id = a.operator_id and s.staff_id = a.helped_by
   where a.operator_id = $1 and a.office_id = $2 and a.reflection_id = $3
   order by a.recorded_at, a.answer_id`,
);

const untold = statement<ToReflect>(
  "reflection-untold",
  `select e.experience_id, e.day, v.name_std, v.name_easy, v.pictogram, v.photo_id
   from experience e
   join programme_version v on v.operator_id = e.operator_id and v.office_id = e.office_id
     and v.programme_id = e.programme_id and v.version = e.programme_version
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
     and e.day between $4 and $5
     and not exists (
       select from experience_withdrawal w
       where w.operator_id = $1 and w.office_id = $2 and w.experience_id = e.experience_id)
     and not exists (
       select from reflection r
       join reflection_told t on t.operator_id = r.operator_id and t.office_id = r.office_id
         and t.reflection_id = r.reflection_id
       where r.operator_id = $1 and r.office_id = $2 and r.experience_id = e.experience_id)
     and coalesce((
       select a.status from attendance a
       where a.operator_id = $1 and a.office_id = $2 and a.participant_id = $3 and a.day = e.day
       order by a.recorded_at desc, a.attendance_id desc
       limit 1), '') <> 'absent'
   order by e.day desc, array_position('{allDay,morning,afternoon}'::text[], e.period)
   limit 10`,
);
