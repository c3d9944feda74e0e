import { Temporal } from "temporal-polyfill";
import type { PlainDay } from "../ids.ts";

/** A calendar month as `YYYY-MM`; compare with `<`, `>` and `===`. */
export type Month = string & { readonly __month?: true };

/**
 * The same day `months` later, or the last day of that month when it has no such day:
 * six months after 31 August is 28 February, or 29 February in a leap year.
 */
export const addMonths = (day: PlainDay, months: number): PlainDay =>
  Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();

export const monthOf = (day: PlainDay): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): PlainDay => `${month}-01`;

export const nextMonth = (month: Month): Month => monthOf(addMonths(firstDayOf(month), 1));

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}
