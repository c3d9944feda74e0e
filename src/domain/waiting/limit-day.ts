import { addDays } from "../calendar/day.ts";
import { isOpenDay, type OfficeCalendar } from "../calendar/open-days.ts";
import type { PlainDay } from "../ids.ts";

/** A year of closed days: an office that has not opened for so long has nobody waiting by open days. */
const farthest = 366;

/**
 * The latest day from which a wait that is not yet answered today has lasted `openDays` open days;
 * whoever waits since that day or before has reached the limit. Null when there is no such day.
 * Walks a few days where counting every person's wait would walk years.
 */
export function limitDay(
  today: PlainDay,
  openDays: number,
  calendar: OfficeCalendar,
): PlainDay | null {
  let day = today;
  let left = openDays;
  for (let step = 0; step <= farthest + openDays * 7; step += 1) {
    if (left <= 0) return day;
    if (isOpenDay(day, calendar)) left -= 1;
    day = addDays(day, -1);
  }
  return null;
}
