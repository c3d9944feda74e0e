import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import type { CycleContext } from "./context.ts";

/** The last day for a first plan: the office's days after the contract, or the eve of the first service where so decided. */
export function firstPlanDueOn(
  contractedOn: PlainDay | null,
  { office, firstServiceOn, enrolment }: CycleContext,
): PlainDay {
  if (office.firstPlanBeforeFirstService && firstServiceOn !== null) {
    return addDays(firstServiceOn, -1);
  }
  return addDays(contractedOn ?? enrolment.startedOn, office.initialPlanDueDays);
}
