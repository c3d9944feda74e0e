import { addDays } from "../../calendar/day.ts";
import { finding, makingRisk, type Finding } from "../finding.ts";
import type { CycleView } from "../view.ts";

/** Delivery to the person and to the consultation office, or the note that a self-plan has no addressee. */
export function deliveryFindings(view: CycleView): Finding[] {
  const { consent, inForce } = view.counting;
  const from = consent?.occurredOn ?? inForce?.occurredOn;
  if (from === undefined) return [];
  const dueOn = addDays(from, view.context.office.deliveryDueDays);
  if (dueOn >= view.lastDay) return [];
  return [...toPerson(view, dueOn), ...toConsultation(view, dueOn)];
}

function toPerson(view: CycleView, dueOn: string): Finding[] {
  const delivered = view.counting.deliveryToPerson;
  if (delivered && delivered.occurredOn <= dueOn) return [];
  const risk = makingRisk(view, delivered?.occurredOn ?? null);
  const facts = delivered ? { dueOn, on: delivered.occurredOn } : { dueOn };
  return [finding("plan.deliveryToPersonMissing", facts, risk)];
}

function toConsultation(view: CycleView, dueOn: string): Finding[] {
  const { deliveryToConsultation: delivered, selfPlanNoted } = view.counting;
  const { consultation } = view.context;
  if (selfPlanNoted) return [];
  if (consultation.kind === "selfPlan") return [finding("plan.selfPlanNotNoted")];
  if (delivered && delivered.occurredOn <= dueOn) return [];
  if (!delivered && consultation.kind === "unknown") return [finding("plan.addresseeMissing")];
  const risk = makingRisk(view, delivered?.occurredOn ?? null);
  const facts = delivered ? { dueOn, on: delivered.occurredOn } : { dueOn };
  return [finding("plan.deliveryToConsultationMissing", facts, risk)];
}
