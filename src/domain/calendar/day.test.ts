import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  clockIn,
  dayFrom,
  daysBetween,
  isPlainDay,
  todayIn,
  weekdayOf,
  weekOf,
} from "./day.ts";

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-03-31", 1, "2026-04-01"],
  ["2026-05-01", -1, "2026-04-30"],
  ["2026-05-01", 0, "2026-05-01"],
])("%s の %i 日後は %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(days);
});

test("存在しない日を足そうとするのは誤りとして止まる", () => {
  expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
});

test.each([
  ["2026-11-22", 7, "2026-11-16"],
  ["2026-11-23", 1, "2026-11-23"],
  ["2027-01-01", 5, "2026-12-28"],
])("%s は曜日 %i で、その週は %s に始まる", (day, weekday, monday) => {
  expect(weekdayOf(day)).toBe(weekday);
  expect(weekOf(day)).toBe(monday);
});

describe("今日は、事業所のある所の日付である", () => {
  test.each([
    ["2026-05-01T14:59:59Z", "Asia/Tokyo", "2026-05-01", "23:59"],
    ["2026-05-01T15:00:00Z", "Asia/Tokyo", "2026-05-02", "00:00"],
    ["2026-05-01T15:00:00Z", "UTC", "2026-05-01", "15:00"],
    ["2026-12-31T15:00:00Z", "Asia/Tokyo", "2027-01-01", "00:00"],
  ])("%s は %s では %s %s", (instant, zone, day, clock) => {
    expect(todayIn(new Date(instant), zone)).toBe(day);
    expect(clockIn(new Date(instant), zone)).toBe(clock);
  });
});

test.each([
  ["2026-05-01", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-5-1", false],
  ["2026-13-01", false],
  ["2026-05-01T00:00", false],
  ["", false],
])("「%s」は日付か → %s", (text, expected) => {
  expect(isPlainDay(text)).toBe(expected);
});

test.each([
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 1, 0],
])("%d年%d月%d日という日はない", (year, month, day) => {
  expect(dayFrom(year, month, day)).toBeNull();
});

test("足した日数だけ間があき、曜日は七日で戻る", () => {
  const day = fc
    .date({ min: new Date("1930-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(from < to).toBe(days > 0);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      expect(weekOf(from) <= from && daysBetween(weekOf(from), from) < 7).toBe(true);
    }),
  );
});
