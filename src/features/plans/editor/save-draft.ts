import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import { refuse, ok, type Result } from "../../../domain/result.ts";
import { inOffice } from "../store-event.ts";

/** Keeps the draft as it is now; returns its next version. Refuses with `form.stale`. */
export async function saveDraft(
  tx: Tx,
  planId: string,
  content: PlanContent,
  seen: number,
  staffId: string,
): Promise<Result<number>> {
  const { operatorId, officeId } = inOffice(tx);
  const row = await tx.q
    .updateTable("plan_draft")
    .set((eb) => ({
      content: JSON.stringify(content),
      version: eb("version", "+", 1),
      changed_by: staffId,
      changed_at: new Date().toISOString(),
    }))
    .where("operator_id", "=", operatorId)
    .where("office_id", "=", officeId)
    .where("plan_id", "=", planId)
    .where("version", "=", seen)
    .where("closed_on", "is", null)
    .returning("version")
    .executeTakeFirst();
  return row === undefined ? refuse({ code: "form.stale" }) : ok(row.version);
}
