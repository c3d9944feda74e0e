import type { Tx } from "../../../db/actor-transaction.ts";
import { personOfPlan } from "../queries.ts";
import { planFacts, type PlanFacts, type PlanHere } from "./facts.ts";

/** A plan with everything about its person; null where it is none of this office's. */
export async function planOf(
  tx: Tx,
  planId: string,
): Promise<{ readonly facts: PlanFacts; readonly plan: PlanHere } | null> {
  const participantId = await personOfPlan(tx, planId);
  const facts = participantId === null ? null : await planFacts(tx, participantId);
  const plan = facts?.plans.find((one) => one.planId === planId);
  return facts && plan ? { facts, plan } : null;
}
