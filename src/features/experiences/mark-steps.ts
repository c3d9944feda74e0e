import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { noticed } from "../board/derived.ts";
import { refreshSessionResult } from "./derived.ts";
import { stepsWithMarks, type ExperienceDetail } from "./experience-queries.ts";

type StepLevel = { readonly stepId: string; readonly level: SupportLevel };

/**
 * Adds a supporter's marks beside the person's; a step marked as it already stands adds nothing.
 * Refuses `experience.withdrawn`, `experience.notYet` before the day, and `mark.unknown` for a step
 * that is not of this experience.
 */
export async function markSteps(
  tx: Tx,
  experience: ExperienceDetail,
  marks: readonly StepLevel[],
  staffId: string,
  today: PlainDay,
): Promise<Result<null>> {
  if (experience.withdrawnWhy !== null) return refuse({ code: "experience.withdrawn" });
  if (experience.day > today) return refuse({ code: "experience.notYet" });
  const steps = new Map((await stepsWithMarks(tx, experience)).map((one) => [one.step_id, one]));
  if (marks.some(({ stepId }) => !steps.has(stepId))) return refuse({ code: "mark.unknown" });
  const changed = marks.filter(
    ({ stepId, level }) => steps.get(stepId)?.staff?.[0]?.level !== level,
  );
  if (changed.length === 0) return ok(null);
  await tx.rows(insert, [
    tx.scope.operatorId,
    tx.scope.officeId,
    experience.experienceId,
    experience.participantId,
    staffId,
    experience.day,
    changed.map(newId),
    changed.map(({ stepId }) => stepId),
    changed.map(({ level }) => level),
  ]);
  await refreshSessionResult(tx, experience.experienceId);
  await noticed(tx, experience.participantId, today);
  return ok(null);
}

const insert = statement<unknown>(
  "marks-by-staff",
  `insert into step_mark (operator_id, office_id, experience_id, participant_id, observer,
     staff_id, given_how, occurred_on, mark_id, step_id, support_level)
   select $1, $2, $3, $4, 'staff', $5, 'alone', $6, *
   from unnest($7::uuid[], $8::uuid[], $9::text[])`,
);
