import { firstOf, type RawForm } from "../../../http/body.ts";
import { planSections, type PlanForm } from "../../../domain/plan/sections.ts";
import type { OfficePlanRules } from "../../../domain/plan/service-rules.ts";

/** The office's sections as the page sends them, in the order of the form. */
export const formSent = (raw: RawForm): PlanForm =>
  planSections.map((section) => ({
    section,
    title: firstOf(raw, `title-${section}`).trim().slice(0, 60),
    shown: firstOf(raw, `shown-${section}`) === "yes",
    required: firstOf(raw, `required-${section}`) === "yes",
  }));

/** Numbers as typed, also in full-width figures; what is no number becomes one the rules refuse. */
export const rulesSent = (raw: RawForm): OfficePlanRules => ({
  reviewMonths: firstOf(raw, "reviewMonths").trim() === "" ? null : numberOf(raw, "reviewMonths"),
  initialPlanDueDays: numberOf(raw, "initialPlanDueDays"),
  firstPlanBeforeFirstService: firstOf(raw, "beforeService") === "yes",
  deliveryDueDays: Math.max(0, Math.min(365, numberOf(raw, "deliveryDueDays"))),
});

function numberOf(raw: RawForm, name: string): number {
  const typed = firstOf(raw, name).normalize("NFKC").trim();
  return /^\d{1,4}$/.test(typed) ? Number(typed) : -1;
}
