import { dayFrom } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";

/** The same day so many months earlier, or the last one of that month where it has no such day. */
export function monthsBefore(day: PlainDay, months: number): PlainDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) - months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = date; last > 0; last--) {
    const found = dayFrom(toYear, toMonth, last);
    if (found !== null) return found;
  }
  throw new RangeError("Every month has a first day");
}
