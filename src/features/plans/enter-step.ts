import type { Tx } from "../../db/actor-transaction.ts";
import { admit } from "../../domain/plan/admit.ts";
import type { PlanEvent } from "../../domain/plan/event.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { contextOf } from "./facts/context.ts";
import { planFacts, type PlanFacts, type PlanHere } from "./facts/facts.ts";
import { noPlanYet } from "./facts/no-plan.ts";
import { closeDraft, reopenDraft } from "./draft-life.ts";
import { lockPerson, storeEvent } from "./store-event.ts";

type Entry = {
  readonly tx: Tx;
  readonly participantId: string;
  readonly candidate: PlanEvent;
  readonly recordedBy: string;
  readonly today: string;
};

/**
 * Enters one step of a plan, or of the person where it names no plan. Refuses with the rule's own problem
 * (`AdmissionProblem`) or `request.notFound`.
 */
export async function enterStep(entry: Entry): Promise<Result<PlanFacts>> {
  const { tx, participantId, candidate, today } = entry;
  await lockPerson(tx, participantId);
  const facts = await planFacts(tx, participantId);
  if (facts === null) return refuse({ code: "request.notFound" });
  const plan = planFor(facts, candidate);
  if (plan === undefined) return refuse({ code: "request.notFound" });
  const admitted = admit(candidate, facts.events, plan, contextOf(facts, plan, today));
  if (!admitted.ok) return admitted;
  if (reopens(facts, candidate) && facts.plans.some(({ draft }) => draft !== null)) {
    return refuse({ code: "plan.twoDrafts", count: 2 });
  }
  await storeEvent(tx, participantId, candidate, entry.recordedBy);
  await moveDraft(tx, facts, candidate);
  return ok(facts);
}

/** A contract or an agreement belongs to no plan; its entry is checked beside the newest one. */
function planFor(facts: PlanFacts, { planId }: PlanEvent): PlanHere | undefined {
  if (planId !== null) return facts.plans.find((plan) => plan.planId === planId);
  return noPlanYet(facts);
}

async function moveDraft(tx: Tx, facts: PlanFacts, candidate: PlanEvent): Promise<void> {
  const { kind, planId, occurredOn } = candidate;
  if (planId === null) return;
  if (kind === "inForce" || kind === "withdrawal") await closeDraft(tx, planId, occurredOn);
  if (reopens(facts, candidate)) await reopenDraft(tx, planId);
}

/** Takes back the entry that had closed the draft. */
function reopens({ events }: PlanFacts, { kind, corrects }: PlanEvent): boolean {
  const takenBack = events.find(({ eventId }) => eventId === corrects);
  return (
    kind === "retraction" && (takenBack?.kind === "inForce" || takenBack?.kind === "withdrawal")
  );
}
