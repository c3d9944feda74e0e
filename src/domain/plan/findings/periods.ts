import { addDays, daysBetween } from "../../calendar/day.ts";
import { dayAfter, finding, riskOf, type Finding } from "../finding.ts";
import type { CycleView } from "../view.ts";

/** Days without any plan: before this one since the last, and after this one while none follows. */
export function periodFindings(view: CycleView): Finding[] {
  return [...gapBefore(view), ...expired(view)];
}

function gapBefore(view: CycleView): Finding[] {
  const { previous } = view.context;
  if (previous === null || view.counting.withdrawal) return [];
  const from = dayAfter(previous.until);
  const until = view.start === null ? view.lastDay : addDays(view.start, -1);
  if (from > until) return [];
  const facts = { from, until, days: daysBetween(from, until) + 1 };
  return [finding("plan.gap", facts, riskOf(view, from, view.start))];
}

function expired(view: CycleView): Finding[] {
  const { start, until, lastDay, context, counting } = view;
  if (start === null || context.next !== null || counting.withdrawal || lastDay <= until) return [];
  const facts = { until, days: daysBetween(until, lastDay) };
  return [finding("plan.expired", facts, riskOf(view, dayAfter(until), null))];
}
