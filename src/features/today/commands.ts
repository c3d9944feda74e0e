import type { Tx } from "../../db/actor-transaction.ts";
import { before, statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { personLevels } from "../../domain/programme/support-level.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { refreshSessionResult } from "../experiences/derived.ts";
import { besideNow } from "../help/queries.ts";
import type { Step, Work } from "./queries.ts";

/**
 * The person's own mark on one step, beside all earlier ones. A day that has passed may still be
 * marked (own pace); one to come is refused with `experience.notYet`. Gives the mark's id.
 */
export async function markMyStep(
  tx: Tx,
  actor: ParticipantActor,
  work: Work,
  step: Step,
  level: (typeof personLevels)[number],
  { today, waited }: { readonly today: PlainDay; readonly waited: number | null },
): Promise<Result<string>> {
  if (work.day > today) return refuse({ code: "experience.notYet" });
  const beside = await besideNow(tx, actor);
  const id = newId();
  await tx.rows(insertMark, [
    actor.operatorId,
    actor.officeId,
    id,
    work.experience_id,
    actor.participantId,
    step.step_id,
    level,
    beside.given_how,
    beside.helped_by,
    work.day,
    waited,
  ]);
  await refreshSessionResult(tx, work.experience_id);
  return ok(id);
}

const insertMark = statement<unknown>(
  "today-insert-mark",
  `insert into step_mark (operator_id, office_id, mark_id, experience_id, participant_id, step_id,
     support_level, observer, given_how, helped_by, occurred_on, given_at)
   values ($1, $2, $3, $4, $5, $6, $7, 'self', $8, $9, $10, ${before("$11")})`,
);
