import { finding, makingRisk, type Finding } from "../finding.ts";
import type { PlanStep } from "../steps.ts";
import type { CountingEvents, CycleView } from "../view.ts";

type OrderedStep = Extract<keyof CountingEvents, PlanStep>;

/**
 * Which step may not happen before which. Consent after the first day has a finding of its own; an assessment
 * before the contract is usual (a trial use comes first) and breaks nothing.
 */
export const orderRules: readonly { readonly earlier: OrderedStep; readonly later: OrderedStep }[] =
  [
    { earlier: "contract", later: "inForce" },
    { earlier: "assessmentInterview", later: "draft" },
    { earlier: "draft", later: "meeting" },
    { earlier: "meeting", later: "consent" },
    { earlier: "consent", later: "deliveryToPerson" },
    { earlier: "consent", later: "deliveryToConsultation" },
  ];

/** Each pair of neighbours that happened the wrong way round. The same day is in order. */
export function orderFindings(view: CycleView): Finding[] {
  return orderRules.flatMap(({ earlier, later }) => {
    const before = view.counting[earlier];
    const after = view.counting[later];
    if (!before || !after || after.occurredOn >= before.occurredOn) return [];
    const facts = {
      earlier,
      earlierOn: before.occurredOn,
      later,
      laterOn: after.occurredOn,
    };
    return [finding("plan.wrongOrder", facts, makingRisk(view, null))];
  });
}
