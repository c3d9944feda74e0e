import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { ExperienceKind, LegalClass } from "../../domain/experience/kinds.ts";
import type { Period } from "../../domain/experience/period.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";

export type Mark = {
  readonly level: SupportLevel;
  readonly at: string;
  /** The supporter who marked, or who helped the person to mark. */
  readonly staff: string | null;
  readonly how: HowGiven;
};

export type StepWithMarks = {
  readonly step_id: string;
  readonly position: number;
  readonly words: string;
  readonly photo_id: string | null;
  readonly pictogram: string;
  /** Newest first, so that the first is what holds. */
  readonly self: readonly Mark[] | null;
  readonly staff: readonly Mark[] | null;
};

export type ExperienceDetail = {
  readonly experienceId: string;
  readonly participantId: string;
  readonly personName: string;
  readonly day: PlainDay;
  readonly period: Period;
  readonly kind: ExperienceKind;
  readonly legalClass: LegalClass;
  readonly place: string;
  readonly programmeId: string;
  readonly programmeVersion: number;
  readonly programmeName: string;
  readonly withdrawnWhy: string | null;
  readonly reflectionId: string | null;
  readonly told: boolean;
  readonly feedback:
    | readonly (readonly [id: string, day: PlainDay, staff: string, seen: string])[]
    | null;
  readonly notes:
    | readonly (readonly [id: string, day: PlainDay, staff: string, words: string])[]
    | null;
};

/** One experience of the office with what belongs to it; null for any other. */
export async function experienceDetail(tx: Tx, id: string): Promise<ExperienceDetail | null> {
  const [row] = await tx.rows(detail, [tx.scope.operatorId, tx.scope.officeId, id]);
  return row ?? null;
}

const detail = statement<ExperienceDetail>(
  "experience-detail",
  `select e.experience_id as "experienceId", e.participant_id as "participantId",
     p.name as "personName", e.day, e.period, e.kind, e.legal_class as "legalClass", e.place,
     e.programme_id as "programmeId", e.programme_version as "programmeVersion",
     v.name_std as "programmeName", w.reason as "withdrawnWhy",
     r.reflection_id as "reflectionId", t.reflection_id is not null as told,
     (select json_agg(json_build_array(f.feedback_id, f.occurred_on, s.name, f.seen)
        order by f.recorded_at)
      from feedback f join staff_member s using (operator_id, staff_id)
      where f.operator_id = $1 and f.office_id = $2 and f.participant_id = e.participant_id
        and f.experience_id = e.experience_id) as feedback,
     (select json_agg(json_build_array(n.note_id, n.occurred_on, s.name, n.words)
        order by n.recorded_at)
      from support_note n join staff_member s using (operator_id, staff_id)
      where n.operator_id = $1 and n.office_id = $2 and n.participant_id = e.participant_id
        and n.experience_id = e.experience_id) as notes
   from experience e
   join participant p using (operator_id, office_id, participant_id)
   left join experience_withdrawal w using (operator_id, office_id, experience_id)
   left join reflection r using (operator_id, office_id, experience_id)
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   left join reflection_told t on t.operator_id = $1 and t.office_id = $2
     and t.reflection_id = r.reflection_id
   where e.operator_id = $1 and e.office_id = $2 and e.experience_id = $3`,
);

/** The steps of the version the experience was planned with, each with both observers' marks. */
export const stepsWithMarks = (tx: Tx, one: ExperienceDetail): Promise<StepWithMarks[]> =>
  tx.rows(steps, [
    tx.scope.operatorId,
    tx.scope.officeId,
    one.programmeId,
    one.programmeVersion,
    one.experienceId,
  ]);

const steps = statement<StepWithMarks>(
  "experience-steps",
  `select s.step_id, s.position, s.words_std as words, s.photo_id, s.pictogram, m.self, m.staff
   from programme_step s
   left join (
     select k.step_id,
       json_agg(mark order by coalesce(k.given_at, k.recorded_at) desc, k.mark_id desc)
         filter (where k.observer = 'self') as self,
       json_agg(mark order by coalesce(k.given_at, k.recorded_at) desc, k.mark_id desc)
         filter (where k.observer = 'staff') as staff
     from step_mark k
     left join staff_member m on m.operator_id = $1 and m.staff_id = coalesce(k.staff_id, k.helped_by)
     cross join lateral (select json_build_object('level', k.support_level, 'at', coalesce(k.given_at, k.recorded_at),
       'staff', m.name, 'how', k.given_how) as mark) j
     where k.operator_id = $1 and k.office_id = $2 and k.experience_id = $5
     group by k.step_id
   ) m using (step_id)
   where s.operator_id = $1 and s.office_id = $2 and s.programme_id = $3 and s.version = $4
   order by s.position`,
);
