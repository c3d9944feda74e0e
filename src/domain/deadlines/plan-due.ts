import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import type { CycleContext, Plan } from "../plan/context.ts";
import { hasEnded } from "../plan/cycle.ts";
import type { PlanEvent, PlanId } from "../plan/event.ts";
import { firstPlanDueOn } from "../plan/first-plan.ts";
import { reviewRuleOn } from "../plan/service-rules.ts";
import { viewCycle, type CycleView } from "../plan/view.ts";
import { dueThing, type DueThing } from "./due.ts";

/** Days before the consent's last day by which an office wants each step done; its own choice, no law. */
export type LeadDays = {
  readonly assessmentInterview: number;
  readonly draft: number;
  readonly meeting: number;
};

export const defaultLeadDays: LeadDays = { assessmentInterview: 21, draft: 14, meeting: 7 };

/** What one plan still needs by a day: its making, its deliveries, its next review and the plan after it. */
export function planDue(
  events: readonly PlanEvent[],
  plan: Plan,
  context: CycleContext,
  lead: LeadDays = defaultLeadDays,
): DueThing[] {
  const view = viewCycle(events, plan, context);
  if (hasEnded(view)) return [];
  return [...makingDue(view, lead), ...deliveryDue(view), ...reviewDue(view), ...nextPlanDue(view)];
}

/** A person who has no plan yet, not even a draft. */
export function firstPlanDue(
  context: CycleContext,
  contractedOn: PlainDay | null,
  lead: LeadDays = defaultLeadDays,
): DueThing[] {
  const dueOn = firstPlanDueOn(contractedOn, context);
  const notBefore = contractedOn ?? context.enrolment.startedOn;
  return stepsTowards(dueOn, notBefore, lead).map((step) =>
    makingThing(step, context.today, 1, ""),
  );
}

function makingDue(view: CycleView, lead: LeadDays): DueThing[] {
  const { plan, context, counting, start } = view;
  if (start !== null) return [];
  const contractedOn = counting.contract?.occurredOn ?? null;
  const dueOn =
    plan.number === 1
      ? firstPlanDueOn(contractedOn, context)
      : (context.previous?.until ?? plan.period.from);
  return stepsTowards(dueOn, contractedOn ?? context.enrolment.startedOn, lead)
    .filter(({ step }) => counting[step] === undefined)
    .map((step) => makingThing(step, context.today, plan.number, plan.planId));
}

/** A person's first plan keeps one key from before its draft exists. */
const makingThing = (
  { step, on }: StepDay,
  today: PlainDay,
  number: number,
  planId: PlanId,
): DueThing =>
  dueThing(step, on, today, {
    basis: step === "consent" ? "law" : "office",
    rule: number === 1 ? "firstPlan" : "order",
    key: number === 1 ? "first" : planId,
  });

function deliveryDue({ plan, context, counting }: CycleView): DueThing[] {
  const { consent, deliveryToPerson, deliveryToConsultation, selfPlanNoted } = counting;
  if (!consent) return [];
  const dueOn = addDays(consent.occurredOn, context.office.deliveryDueDays);
  const due = (kind: "deliveryToPerson" | "deliveryToConsultation"): DueThing =>
    dueThing(kind, dueOn, context.today, { basis: "office", rule: "delivery", key: plan.planId });
  const things: DueThing[] = [];
  if (!deliveryToPerson) things.push(due("deliveryToPerson"));
  if (!deliveryToConsultation && !selfPlanNoted && context.consultation.kind !== "selfPlan") {
    things.push(due("deliveryToConsultation"));
  }
  return things;
}

function reviewDue({ plan, context, rounds }: CycleView): DueThing[] {
  const open = rounds.findIndex(({ result }) => result === null);
  const round = rounds[open];
  if (round === undefined) return [];
  const { rule } = reviewRuleOn(plan.serviceType, round.from);
  const key = `${plan.planId}:${open + 1}`;
  return [dueThing("monitoringResult", round.dueOn, context.today, { basis: "law", rule, key })];
}

function nextPlanDue({ plan, context, start, until }: CycleView): DueThing[] {
  if (start === null) return [];
  return [
    dueThing("nextPlan", until, context.today, { basis: "law", rule: "order", key: plan.planId }),
  ];
}

type MakingStep = "assessmentInterview" | "draft" | "meeting" | "consent";
type StepDay = { readonly step: MakingStep; readonly on: PlainDay };

/** Never before the person came, however short the time. */
function stepsTowards(dueOn: PlainDay, notBefore: PlainDay, lead: LeadDays): StepDay[] {
  const steps: readonly MakingStep[] = ["assessmentInterview", "draft", "meeting", "consent"];
  return steps.map((step) => {
    const on = step === "consent" ? dueOn : addDays(dueOn, -lead[step]);
    return { step, on: on < notBefore ? notBefore : on };
  });
}
