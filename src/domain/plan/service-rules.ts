import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { addMonths } from "./months.ts";
import type { RuleId } from "./rules.ts";

export const serviceTypes = ["typeB", "typeA", "transition", "retention"] as const;
export type ServiceType = (typeof serviceTypes)[number];

/** How often the law wants a plan reviewed; `until` is the first day on which the row no longer holds. */
export type ReviewRule = {
  readonly serviceType: ServiceType;
  readonly planName: string;
  readonly reviewMonths: number;
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  readonly rule: RuleId;
};

/** The first days are those of the services themselves; a change of the law becomes a new row. */
export const reviewRules: readonly ReviewRule[] = [
  {
    serviceType: "typeB",
    planName: "就労継続支援B型計画",
    reviewMonths: 6,
    from: "2006-10-01",
    until: null,
    rule: "reviewSix",
  },
  {
    serviceType: "typeA",
    planName: "就労継続支援A型計画",
    reviewMonths: 6,
    from: "2006-10-01",
    until: null,
    rule: "reviewSix",
  },
  {
    serviceType: "transition",
    planName: "就労移行支援計画",
    reviewMonths: 3,
    from: "2006-10-01",
    until: null,
    rule: "reviewThree",
  },
  {
    serviceType: "retention",
    planName: "就労定着支援計画",
    reviewMonths: 6,
    from: "2018-04-01",
    until: null,
    rule: "reviewRetention",
  },
];

/** What an office decides for itself; it may be stricter than the law, never looser. */
export type OfficePlanRules = {
  /** Null takes the law's interval. */
  readonly reviewMonths: number | null;
  readonly initialPlanDueDays: number;
  /** Some authorities want the first plan before the first day of service that is billed. */
  readonly firstPlanBeforeFirstService: boolean;
  /** The law names no number of days for the delivery. */
  readonly deliveryDueDays: number;
};

export const defaultPlanRules: OfficePlanRules = {
  reviewMonths: null,
  initialPlanDueDays: 30,
  firstPlanBeforeFirstService: false,
  deliveryDueDays: 7,
};

export type PlanRulesProblem =
  | (Problem<"plan.reviewMonthsTooLong"> & { months: number; limit: number })
  | (Problem<"plan.initialDaysTooLong"> & { days: number; limit: number });

/** The row that holds on `day`; throws before the service existed. */
export function reviewRuleOn(
  serviceType: ServiceType,
  day: PlainDay,
  rows: readonly ReviewRule[] = reviewRules,
): ReviewRule {
  const row = rows.find(
    (one) =>
      one.serviceType === serviceType && one.from <= day && (one.until === null || day < one.until),
  );
  if (row === undefined) throw new RangeError(`no review rule for ${serviceType} on ${day}`);
  return row;
}

/** The last day on which a review is in time, counted from the last review or the plan's first day. */
export function reviewDueOn(
  serviceType: ServiceType,
  from: PlainDay,
  office: OfficePlanRules,
): PlainDay {
  const { reviewMonths } = reviewRuleOn(serviceType, from);
  return addMonths(from, Math.min(reviewMonths, office.reviewMonths ?? reviewMonths));
}

/** Refuses an office setting that is looser than the law on `day`. */
export function checkPlanRules(
  rules: OfficePlanRules,
  serviceType: ServiceType,
  day: PlainDay,
): Result<OfficePlanRules, PlanRulesProblem> {
  const limit = reviewRuleOn(serviceType, day).reviewMonths;
  const months = rules.reviewMonths ?? limit;
  if (!Number.isInteger(months) || months < 1 || months > limit) {
    return refuse({ code: "plan.reviewMonthsTooLong", months, limit });
  }
  const days = rules.initialPlanDueDays;
  const most = defaultPlanRules.initialPlanDueDays;
  if (!Number.isInteger(days) || days < 0 || days > most) {
    return refuse({ code: "plan.initialDaysTooLong", days, limit: most });
  }
  return ok(rules);
}
