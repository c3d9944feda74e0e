import type { PlainDay } from "../../../domain/ids.ts";
import { isKind, standing } from "../../../domain/plan/event.ts";
import { addMonths } from "../../../domain/plan/months.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import { contextOf } from "./context.ts";
import type { PlanFacts, PlanHere } from "./facts.ts";

/**
 * The day after which evidence counts: the last monitoring result, else the start of the plan, else the first day
 * at the office; never more than three years back.
 */
export function sinceLastReview(facts: PlanFacts, plan: PlanHere, today: PlainDay): PlainDay {
  const reviewed = standing(facts.events)
    .filter(isKind("monitoringResult"))
    .map(({ occurredOn }) => occurredOn)
    .findLast((day) => day < today);
  const { start } = viewCycle(facts.events, plan, contextOf(facts, plan, today));
  const first = reviewed ?? start ?? facts.enrolledOn ?? today;
  const limit = addMonths(today, -36);
  return first < limit ? limit : first;
}
