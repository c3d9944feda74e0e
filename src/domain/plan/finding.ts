import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { findingKinds, type FindingCode, type Severity } from "./finding-kinds.ts";
import { monthOf } from "./months.ts";
import { monthsAtRisk, type MonthAtRisk } from "./reduction.ts";
import { needsCheck, planRules, type PlanRule, type RuleId } from "./rules.ts";
import type { CycleView } from "./view.ts";

/** One thing to put right, with the rule it rests on, the money at risk and what to do. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly source: PlanRule["source"];
  /** True where the source is not firm: the screen says 要確認. */
  readonly needsCheck: boolean;
  /** What a sentence about it needs: days, steps, numbers. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Empty when nothing is at risk of 個別支援計画未作成減算. */
  readonly atRisk: readonly MonthAtRisk[];
  readonly repair: readonly string[];
};

export function finding(
  code: FindingCode,
  facts: Finding["facts"] = {},
  atRisk: readonly MonthAtRisk[] = [],
): Finding {
  const { severity, rule, repair } = findingKinds[code];
  const { source } = planRules[rule];
  return { code, severity, rule, source, needsCheck: needsCheck(rule), facts, atRisk, repair };
}

/** The months a fault touches while the person was here; none for a fault that had not begun. */
export function riskOf(
  view: CycleView,
  faultFrom: PlainDay | null,
  curedOn: PlainDay | null,
): MonthAtRisk[] {
  const { lastDay, context } = view;
  if (faultFrom === null || faultFrom > lastDay) return [];
  return monthsAtRisk(faultFrom, curedOn, context.today).filter(
    ({ month }) => month <= monthOf(lastDay),
  );
}

/** A fault in how the plan was made touches the months from the first day on which it was followed. */
export function makingRisk(view: CycleView, curedOn: PlainDay | null): MonthAtRisk[] {
  const { plan, start, context, counting } = view;
  const begun =
    start ?? (plan.period.from <= context.today && counting.draft ? plan.period.from : null);
  return riskOf(view, begun, curedOn);
}

export const dayAfter = (day: PlainDay): PlainDay => addDays(day, 1);
