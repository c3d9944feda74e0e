import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekdays } from "./day.ts";
import { holidayName } from "./holidays.ts";
import { isOpenDay, openDaysBetween, openDaysUntil, type OfficeCalendar } from "./open-days.ts";

const weekdaysOnly: OfficeCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  closedDays: new Set(["2026-08-13", "2026-08-14"]),
  openedDays: new Set(["2026-11-21", "2026-05-06"]),
  closedOnHolidays: true,
};

test.each([
  ["2026-01-01", "元日"],
  ["2026-05-06", "こどもの日 振替休日"],
  ["2026-09-22", "休日"],
  ["2026-11-23", "勤労感謝の日"],
  ["2026-11-22", null],
])("%s の祝日は %s", (day, name) => {
  expect(holidayName(day)).toBe(name);
});

test("祝日は日本にいない機械でも同じ", () => {
  const zone = process.env["TZ"];
  process.env["TZ"] = "America/New_York";
  try {
    expect(holidayName("2026-05-05")).toBe("こどもの日");
    expect(holidayName("2026-05-07")).toBeNull();
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

describe("開所日", () => {
  test.each([
    ["平日", "2026-11-20", true],
    ["土曜日", "2026-11-14", false],
    ["開けると決めた土曜日", "2026-11-21", true],
    ["祝日", "2026-11-23", false],
    ["開けると決めた祝日", "2026-05-06", true],
    ["夏休み", "2026-08-13", false],
  ])("%s（%s）は開いているか → %s", (_, day, expected) => {
    expect(isOpenDay(day, weekdaysOnly)).toBe(expected);
  });

  test("祝日も開ける事業所では、祝日の平日は開いている", () => {
    expect(isOpenDay("2026-11-23", { ...weekdaysOnly, closedOnHolidays: false })).toBe(true);
  });

  test("閉めるとも開けるとも書かれた日は、閉まっている", () => {
    const both = { ...weekdaysOnly, closedDays: new Set(["2026-11-21"]) };
    expect(isOpenDay("2026-11-21", both)).toBe(false);
  });
});

describe("間の開所日は、始まりの日を数えず、終わりの日を数える", () => {
  test.each([
    ["同じ日", "2026-11-16", "2026-11-16", 0],
    ["次の日", "2026-11-16", "2026-11-17", 1],
    ["三日目", "2026-11-16", "2026-11-19", 3],
    ["週末をまたぐ", "2026-11-13", "2026-11-16", 1],
    ["祝日の前の週から、開けた土曜日を含む", "2026-11-20", "2026-11-24", 2],
    ["夏休みをまたぐ", "2026-08-12", "2026-08-17", 1],
    ["終わりが先", "2026-11-19", "2026-11-16", 0],
  ])("%s: %s から %s まで %i 日", (_, from, to, expected) => {
    expect(openDaysBetween(from, to, weekdaysOnly)).toBe(expected);
  });

  test("どんな開所の決まりでも、一日ずつ数えた答えと同じで、尋ねる順によらない", () => {
    const offset = fc.integer({ min: -10, max: 120 });
    const someDays = fc
      .uniqueArray(fc.integer({ min: 0, max: 120 }))
      .map((days) => new Set(days.map((days_) => addDays("2026-03-20", days_))));
    const calendars = fc.record({
      weekdays: fc.subarray([...weekdays]),
      closedDays: someDays,
      openedDays: someDays,
      closedOnHolidays: fc.boolean(),
    });
    fc.assert(
      fc.property(calendars, fc.array(offset, { maxLength: 5 }), (calendar, offsets) => {
        const to = "2026-07-18";
        const until = openDaysUntil(to, calendar);
        for (const from of offsets.map((days) => addDays("2026-03-20", days))) {
          let expected = 0;
          for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
            if (isOpenDay(day, calendar)) expected += 1;
          }
          expect(until(from)).toBe(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});
