import { newId } from "../../src/domain/ids.ts";
import { storePlanInForce } from "../reports/stored-plan.ts";
import { officeOf } from "../world/cast.ts";
import type { World } from "../world/world.ts";

/** What the addresses of papers ask for: a plan followed now, a kept paper of it, and a batch half done. */
export type LivedPapers = {
  readonly planId: string;
  readonly paperId: string;
  readonly batchId: string;
  readonly kind: "supportPlan";
};

export async function keepPapers(w: World): Promise<LivedPapers> {
  const { planId } = await storePlanInForce(w, "ueda");
  const kept = await w.as("ishii").post(`/plans/${planId}/papers/supportPlan`);
  const batchId = newId();
  const { operatorId, officeId } = officeOf("hidamari");
  await w.sql(
    `insert into paper_batch (operator_id, office_id, batch_id, asked_by, asked_at, plan_ids, done, state)
     values ($1, $2, $3, $4, '2026-11-20T09:00:00+09:00', array[$5, $5]::uuid[], 1, 'drawing')`,
    [operatorId, officeId, batchId, w.id.ishii, planId],
  );
  return { planId, paperId: kept.location?.slice(-36) ?? "", batchId, kind: "supportPlan" };
}
