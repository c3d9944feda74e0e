import { addDays, daysBetween } from "../../../domain/calendar/day.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Problem, type Result } from "../../../domain/result.ts";

/** A quarter at once: longer is rather another set of weekdays. */
export const longestException = 92;

type ExceptionProblem =
  | (Problem<"calendar.backwards"> & { field: string })
  | (Problem<"calendar.tooLong"> & { field: string; max: number });

/** The days from `from` to `to`, both included; one day when `to` is null. */
export function exceptionDays(
  from: PlainDay,
  to: PlainDay | null,
): Result<PlainDay[], ExceptionProblem> {
  const length = to === null ? 1 : daysBetween(from, to) + 1;
  if (length < 1) return refuse({ code: "calendar.backwards", field: "to" });
  if (length > longestException) {
    return refuse({ code: "calendar.tooLong", field: "to", max: longestException });
  }
  return ok(Array.from({ length }, (_, index) => addDays(from, index)));
}
