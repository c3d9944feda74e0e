import { addDays, weekdayOf, weekdays } from "../domain/calendar/day.ts";
import { isOpenDay } from "../domain/calendar/open-days.ts";
import type { PlainDay } from "../domain/ids.ts";

export type Exception = { readonly day: PlainDay; readonly open: boolean; readonly note: string };

export type OpenDays = {
  readonly days: readonly PlainDay[];
  readonly exceptions: readonly Exception[];
};

/** Weekdays without holidays, closed in mid-August and at New Year, a Saturday now and then, and the last day always. */
export function openDaysOf(first: PlainDay, until: PlainDay): OpenDays {
  const calendar = {
    weekdays: weekdays.filter((weekday) => weekday <= 5),
    closedOnHolidays: true,
    closedDays: new Set<PlainDay>(),
    openedDays: new Set<PlainDay>(),
  };
  const days: PlainDay[] = [];
  const exceptions: Exception[] = [];
  for (let day = first; day <= until; day = addDays(day, 1)) {
    const usual = isOpenDay(day, calendar);
    const exception = exceptionOn(day, usual, day === until);
    if (exception !== null) exceptions.push(exception);
    if (exception?.open ?? usual) days.push(day);
  }
  return { days, exceptions };
}

function exceptionOn(day: PlainDay, usual: boolean, isLast: boolean): Exception | null {
  const monthDay = day.slice(5);
  if (isLast) return usual ? null : { day, open: true, note: "地域のまつりに出るため開所" };
  if (usual && monthDay >= "08-13" && monthDay <= "08-15") {
    return { day, open: false, note: "夏季休業" };
  }
  if (usual && (monthDay >= "12-29" || monthDay <= "01-03")) {
    return { day, open: false, note: "年末年始休業" };
  }
  const secondSaturday =
    weekdayOf(day) === 6 && monthDay.slice(3) >= "08" && monthDay.slice(3) <= "14";
  return secondSaturday && Number(day.slice(5, 7)) % 3 === 0
    ? { day, open: true, note: "土曜開所" }
    : null;
}
