import * as fc from "fast-check";
import { expect, test } from "vitest";

import { addDays } from "../../domain/calendar/day.ts";
import { openDaysBetween, type OfficeCalendar } from "../../domain/calendar/open-days.ts";
import { limitDay } from "./limit-day.ts";

const usual: OfficeCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  closedDays: new Set(),
  openedDays: new Set(),
  closedOnHolidays: true,
};

test.each([
  ["金曜から三開所日", "2026-11-20", 3, "2026-11-17"],
  ["祝日明けの火曜から二開所日", "2026-11-24", 2, "2026-11-19"],
  ["日曜から一開所日", "2026-11-22", 1, "2026-11-19"],
])("%s", (_, today, openDays, expected) => {
  expect(limitDay(today, openDays, usual)).toBe(expected);
});

test("一日も開かない事業所では、だれも開所日では待たない", () => {
  expect(limitDay("2026-11-20", 1, { ...usual, weekdays: [] })).toBe(null);
});

test("その日かその前から待つ人だけが、その開所日数に達している", () => {
  const days = fc.integer({ min: -40, max: 0 }).map((offset) => addDays("2026-11-20", offset));
  const calendar = fc.record({
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
    closedDays: fc.uniqueArray(days, { maxLength: 8 }).map((list) => new Set(list)),
    openedDays: fc.uniqueArray(days, { maxLength: 8 }).map((list) => new Set(list)),
    closedOnHolidays: fc.boolean(),
  });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 30 }), calendar, (today, since, n, when) => {
      const limit = limitDay(today, n, when);
      expect(limit !== null && since <= limit).toBe(openDaysBetween(since, today, when) >= n);
    }),
  );
});
