import type { PlainDay } from "../../../domain/ids.ts";
import type { CycleContext, Plan } from "../../../domain/plan/context.ts";
import { isKind, standing } from "../../../domain/plan/event.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import type { PlanFacts, PlanHere } from "./facts.ts";

/** What surrounds one plan on `today`: the person, the office, the plans before and after it. */
export function contextOf(facts: PlanFacts, plan: Plan, today: PlainDay): CycleContext {
  const alone = surroundings(facts, today);
  const lived = facts.plans.filter((other) => startedOn(facts, other) !== null);
  const before = lived.findLast((other) => other.number < plan.number);
  const after = lived.find((other) => other.number > plan.number);
  const from = after && startedOn(facts, after);
  return {
    ...alone,
    previous: before
      ? { planId: before.planId, until: viewCycle(facts.events, before, alone).until }
      : null,
    next: after && from ? { planId: after.planId, from } : null,
  };
}

const surroundings = (facts: PlanFacts, today: PlainDay): CycleContext => ({
  today,
  timeZone: "Asia/Tokyo",
  enrolment: { startedOn: facts.enrolledOn ?? today, leftOn: facts.leftOn },
  services: facts.services,
  firstServiceOn: facts.firstServiceOn,
  serviceManagers: facts.office.serviceManagers,
  office: facts.office.rules,
  consultation: facts.consultation,
  previous: null,
  next: null,
  openDrafts: facts.plans.filter(({ draft }) => draft !== null).map(({ planId }) => planId),
});

function startedOn({ events }: PlanFacts, { planId }: PlanHere): PlainDay | null {
  const begun = standing(events)
    .filter(isKind("inForce"))
    .find((event) => event.planId === planId);
  return begun?.occurredOn ?? null;
}
