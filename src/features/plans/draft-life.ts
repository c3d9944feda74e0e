import type { Tx } from "../../db/actor-transaction.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { inOffice } from "./store-event.ts";

/** The plan began or was withdrawn: its draft is kept and no longer open. */
export async function closeDraft(tx: Tx, planId: string, on: PlainDay): Promise<void> {
  await setClosed(tx, planId, on);
}

/** The beginning or the withdrawal was a mistaken entry and is taken back. */
export async function reopenDraft(tx: Tx, planId: string): Promise<void> {
  await setClosed(tx, planId, null);
}

async function setClosed(tx: Tx, planId: string, closedOn: PlainDay | null): Promise<void> {
  const { operatorId, officeId } = inOffice(tx);
  await tx.q
    .updateTable("plan_draft")
    .set({ closed_on: closedOn })
    .where("operator_id", "=", operatorId)
    .where("office_id", "=", officeId)
    .where("plan_id", "=", planId)
    .execute();
}
