import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { electronicAgreedOn } from "../../../domain/plan/electronic.ts";
import type { PlanEvent } from "../../../domain/plan/event.ts";
import { standing } from "../../../domain/plan/event.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import { contextOf } from "../facts/context.ts";
import { planFacts, type PlanFacts, type PlanHere } from "../facts/facts.ts";
import { planContent, type StoredVersion } from "../queries.ts";

/** The plan the person looks at: the one they are asked about, else the one that is followed. */
export type MyPlan = {
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly version: StoredVersion;
  /** Their answer to exactly this version. */
  readonly consent: PlanEvent<"consent"> | null;
  /** May answer on the screen or by voice; else on paper. */
  readonly electronic: boolean;
};

export async function myPlan(
  tx: Tx,
  participantId: string,
  today: PlainDay,
): Promise<MyPlan | null> {
  const facts = await planFacts(tx, participantId);
  const plan = facts?.plans.findLast(({ finished }) => finished !== null);
  const version = plan && (await planContent(tx, plan.planId));
  if (!facts || !plan || !version) return null;
  const { counting } = viewCycle(facts.events, plan, contextOf(facts, plan, today));
  const consent = counting.consent?.versionHash === version.hash ? counting.consent : null;
  const electronic = electronicAgreedOn(standing(facts.events), "consent", today);
  return { facts, plan, version, consent, electronic };
}
