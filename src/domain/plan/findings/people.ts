import { inPost, serviceOn } from "../context.ts";
import type { PlanEvent } from "../event.ts";
import { finding, makingRisk, riskOf, type Finding } from "../finding.ts";
import type { CycleView } from "../view.ts";

/** Who answered for each step, and what changed around the person while the plan ran. */
export function peopleFindings(view: CycleView): Finding[] {
  return [
    ...view.events.flatMap((event) => serviceManagerFindings(view, event)),
    ...leavingFindings(view),
    ...serviceFindings(view),
  ];
}

// The consent is the person's own step: somebody must be in post, but the person gives it.
const ledByServiceManager: ReadonlySet<PlanEvent["kind"]> = new Set([
  "assessmentInterview",
  "draft",
  "meeting",
  "monitoringInterview",
  "monitoringResult",
  "conclusion",
] as const);

function serviceManagerFindings(view: CycleView, event: PlanEvent): Finding[] {
  const isLed = ledByServiceManager.has(event.kind);
  if (!isLed && event.kind !== "consent") return [];
  const facts = { step: event.kind, on: event.occurredOn };
  const posts = inPost(view.context.serviceManagers, event.occurredOn);
  if (posts.length === 0) {
    return [finding("plan.noServiceManager", facts, makingRisk(view, null))];
  }
  if (!isLed || posts.some(({ staffId }) => staffId === event.by)) return [];
  return [finding("plan.notByServiceManager", facts)];
}

function leavingFindings({ context, counting }: CycleView): Finding[] {
  const { leftOn } = context.enrolment;
  if (leftOn === null || leftOn > context.today || counting.withdrawal) return [];
  if (context.next !== null) return [];
  return [finding("plan.leftMidCycle", { leftOn })];
}

/** A plan of another service is no plan from the day of the change. */
function serviceFindings(view: CycleView): Finding[] {
  const { plan, context, counting } = view;
  if (counting.withdrawal || serviceOn(context.services, view.lastDay) === plan.serviceType) {
    return [];
  }
  const change = context.services.findLast(({ from }) => from <= view.lastDay);
  if (change === undefined || (context.next !== null && context.next.from <= change.from))
    return [];
  const facts = { from: change.from, before: plan.serviceType, now: change.serviceType };
  return [
    finding("plan.serviceChanged", facts, riskOf(view, change.from, context.next?.from ?? null)),
  ];
}
