import type { PlainDay } from "../ids.ts";

/** `startedOn` is the first day of use; `leftOn` is the first day on which the person is no longer here, or null. */
export type Enrolment = { readonly startedOn: PlainDay; readonly leftOn: PlainDay | null };

export type EnrolmentOnDay = "enrolled" | "notYetStarted" | "left";

export function enrolmentOn(day: PlainDay, { startedOn, leftOn }: Enrolment): EnrolmentOnDay {
  if (leftOn !== null && leftOn <= day) return "left";
  return startedOn <= day ? "enrolled" : "notYetStarted";
}
