import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { ExperienceDetail } from "./experience-queries.ts";

/** Takes a planned experience back, with its reason; it stays in history. Refuses a second time. */
export async function withdraw(
  tx: Tx,
  { experienceId, participantId }: ExperienceDetail,
  reason: string,
  staffId: string,
): Promise<Result<null>> {
  const { operatorId, officeId } = tx.scope;
  const kept = await tx.rows(insert, [
    operatorId,
    officeId,
    experienceId,
    participantId,
    reason,
    staffId,
  ]);
  return kept.length === 1 ? ok(null) : refuse({ code: "experience.withdrawn" });
}

const insert = statement<{ experience_id: string }>(
  "experience-withdraw",
  `insert into experience_withdrawal
     (operator_id, office_id, experience_id, participant_id, reason, recorded_by)
   values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning experience_id`,
);
