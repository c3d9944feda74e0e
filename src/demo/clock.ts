import type { PlainDay } from "../domain/ids.ts";

/** Instants of the office's days (Asia/Tokyo, which knows no summer time); none is later than now. */
export type Clock = (day: PlainDay, minuteOfDay: number) => Date;

/** Minutes after midnight until which the last day is lived when nobody says what time it is. */
const livedUntil = 13 * 60 + 30;

/**
 * On the last day everything happened before `now`: where that is early in the morning, the day's
 * minutes are drawn together, so that a demo started at night still shows a day half lived.
 */
export function clockOf(until: PlainDay, now: Date | undefined): Clock {
  const midnight = startOf(until);
  const known = now === undefined ? livedUntil : (now.getTime() - midnight) / 60_000;
  const scale = Math.min(1, Math.max(0, known) / livedUntil);
  return (day, minute) => {
    const shown = day === until ? Math.min(minute, livedUntil) * scale : minute;
    return new Date(startOf(day) + Math.round(shown * 60_000));
  };
}

const days = new Map<PlainDay, number>();

function startOf(day: PlainDay): number {
  const known = days.get(day);
  if (known !== undefined) return known;
  const start = Date.parse(`${day}T00:00:00+09:00`);
  days.set(day, start);
  return start;
}
