import type { PlainDay } from "../ids.ts";
import { addDays, weekdayOf, type Weekday } from "./day.ts";
import { holidayName } from "./holidays.ts";

/** When the office is open: single days win over holidays, and holidays win over weekdays. */
export type OfficeCalendar = {
  readonly weekdays: readonly Weekday[];
  readonly closedDays: ReadonlySet<PlainDay>;
  readonly openedDays: ReadonlySet<PlainDay>;
  readonly closedOnHolidays: boolean;
};

/** A day both closed and opened by hand is closed: nobody stands before a locked door. */
export function isOpenDay(day: PlainDay, calendar: OfficeCalendar): boolean {
  if (calendar.closedDays.has(day)) return false;
  if (calendar.openedDays.has(day)) return true;
  if (calendar.closedOnHolidays && holidayName(day) !== null) return false;
  return calendar.weekdays.includes(weekdayOf(day));
}

/** Open days after `from` up to and including `to`; 0 when `to` is not later than `from`. */
export const openDaysBetween = (from: PlainDay, to: PlainDay, calendar: OfficeCalendar): number =>
  openDaysUntil(to, calendar)(from);

/** Counts open days up to `to` from many starts, walking each day of the calendar only once. */
export function openDaysUntil(to: PlainDay, calendar: OfficeCalendar): (from: PlainDay) => number {
  const counted = new Map<PlainDay, number>([[to, 0]]);
  let earliest = to;
  let count = 0;
  return (from) => {
    while (from < earliest) {
      if (isOpenDay(earliest, calendar)) count += 1;
      earliest = addDays(earliest, -1);
      counted.set(earliest, count);
    }
    return counted.get(from) ?? 0;
  };
}
