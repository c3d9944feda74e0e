import { enrolmentOn } from "../enrolment/enrolled.ts";
import type { PlainDay } from "../ids.ts";
import type { CycleContext, Plan } from "../plan/context.ts";
import type { PlanEvent } from "../plan/event.ts";
import { certificateDue, type CertificateDays } from "./certificate-due.ts";
import { earliestFirst, type DueThing } from "./due.ts";
import { defaultLeadDays, firstPlanDue, planDue, type LeadDays } from "./plan-due.ts";

/** One person's plans that are not over, with everything stored for them. */
export type DueFacts = {
  readonly plans: readonly { readonly plan: Plan; readonly context: CycleContext }[];
  /** For a person without any plan. */
  readonly context: CycleContext;
  readonly events: readonly PlanEvent[];
  readonly certificate: CertificateDays | null;
  readonly leadDays?: LeadDays;
};

/** Everything with a last day for one person, earliest first; nothing for who has left or not yet begun. */
export function dueThings(facts: DueFacts, today: PlainDay): DueThing[] {
  const { plans, context, events, certificate, leadDays = defaultLeadDays } = facts;
  if (enrolmentOn(today, context.enrolment) === "left") return [];
  const contract = events.find(({ kind }) => kind === "contract");
  const fromPlans =
    plans.length === 0
      ? firstPlanDue({ ...context, today }, contract?.occurredOn ?? null, leadDays)
      : plans.flatMap((one) => planDue(events, one.plan, { ...one.context, today }, leadDays));
  const fromCertificate = certificate === null ? [] : certificateDue(certificate, today);
  return [...fromPlans, ...fromCertificate].sort(earliestFirst);
}
