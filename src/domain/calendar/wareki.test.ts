import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./day.ts";
import { formatShortWareki, formatWareki, parseDay } from "./wareki.ts";

test.each([
  ["2026-05-01", "令和8年5月1日", "R8.5.1"],
  ["2019-05-01", "令和元年5月1日", "R1.5.1"],
  ["2019-04-30", "平成31年4月30日", "H31.4.30"],
  ["1989-01-08", "平成元年1月8日", "H1.1.8"],
  ["1989-01-07", "昭和64年1月7日", "S64.1.7"],
  ["1926-12-25", "昭和元年12月25日", "S1.12.25"],
  ["1926-12-24", "大正15年12月24日", "T15.12.24"],
  ["1912-07-30", "大正元年7月30日", "T1.7.30"],
  ["1912-07-29", "明治45年7月29日", "M45.7.29"],
  ["1873-01-01", "明治6年1月1日", "M6.1.1"],
  ["1872-12-31", "1872年12月31日", "1872.12.31"],
])("%s は和暦で %s、短く %s", (day, long, short) => {
  expect(formatWareki(day)).toBe(long);
  expect(formatShortWareki(day)).toBe(short);
});

test.each([
  "令和8年5月1日",
  "R8.5.1",
  "r8/5/1",
  "R8-5-1",
  "令8.5.1",
  "Ｒ８．５．１",
  "㋿8年5月1日",
  "令和８年　５月　１日",
  "令和8年5月1日（金）",
  "2026-05-01",
  "2026/5/1",
  "2026.5.1",
  "2026年5月1日",
  "２０２６年０５月０１日",
  "20260501",
  " 2026‐05‐01 ",
])("「%s」は 2026-05-01 と読める", (text) => {
  expect(parseDay(text)).toEqual({ ok: true, value: "2026-05-01" });
});

test.each([
  ["昭和64年1月7日", "1989-01-07"],
  ["S64.1.7", "1989-01-07"],
  ["平成元年1月8日", "1989-01-08"],
  ["H31.4.30", "2019-04-30"],
  ["T1.7.30", "1912-07-30"],
  ["明治45年7月29日", "1912-07-29"],
])("「%s」は %s と読める", (text, day) => {
  expect(parseDay(text)).toEqual({ ok: true, value: day });
});

describe("読めない日付は、わけを添えて断る", () => {
  test.each([
    ["昭和64年1月8日", "平成元年1月8日"],
    ["S64.1.8", "平成元年1月8日"],
    ["令和元年4月30日", "平成31年4月30日"],
    ["平成31年5月1日", "令和元年5月1日"],
    ["大正15年12月25日", "昭和元年12月25日"],
    ["明治5年12月1日", "1872年12月1日"],
  ])("%s はその元号の日ではなく、%s である", (text, was) => {
    expect(parseDay(text)).toEqual({ ok: false, problem: { code: "day.notInEra", text, was } });
  });

  test.each(["2026-02-29", "令和8年2月29日", "2026-13-01", "令和0年5月1日", "0000-01-01"])(
    "%s という日はない",
    (text) => {
      expect(parseDay(text)).toEqual({ ok: false, problem: { code: "day.notReal", text } });
    },
  );

  test.each(["", "8.5.1", "5月1日", "きのう", "2026-05-01T00:00", "令和八年五月一日", "26/5/1"])(
    "「%s」は日付と読めない",
    (text) => {
      expect(parseDay(text)).toEqual({ ok: false, problem: { code: "day.unreadable", text } });
    },
  );
});

test("1873年から2100年までのどの日も、書いて読めば元の日に戻り、Intl の和暦と一致する", () => {
  const intl = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
    era: "long",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 83_000 }), (days) => {
      const day = addDays("1873-01-01", days);
      expect(parseDay(formatWareki(day))).toEqual({ ok: true, value: day });
      expect(parseDay(formatShortWareki(day))).toEqual({ ok: true, value: day });
      const part = Object.fromEntries(
        intl.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]),
      );
      const year = part["year"] === "1" ? "元" : part["year"];
      expect(formatWareki(day)).toBe(`${part["era"]}${year}年${part["month"]}月${part["day"]}日`);
    }),
  );
});
