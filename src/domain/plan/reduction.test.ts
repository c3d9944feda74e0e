import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day.ts";
import { addMonths, monthOf, monthsBetween } from "./months.ts";
import { mergeAtRisk, monthsAtRisk } from "./reduction.ts";

describe("nか月あとは、同じ日か、その日がない月の終わりの日", () => {
  test.each([
    ["2026-04-01", 6, "2026-10-01"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2028-02-29", 6, "2028-08-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-02-28", 6, "2026-08-28"],
  ])("%s の %i か月あとは %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test("月をまたいで数える", () => {
    expect(monthsBetween("2026-11", "2027-02")).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
    ]);
    expect(monthsBetween("2026-02", "2026-01")).toEqual([]);
  });
});

describe("個別支援計画未作成減算の見こみ", () => {
  const percents = (from: string, cured: string | null, today: string): (string | number)[][] =>
    monthsAtRisk(from, cured, today).map(({ month, percent }) => [month, percent]);

  test("8月5日からなく、翌年5月10日にできたら、8・9月が70、10月から4月が50", () => {
    expect(percents("2025-08-05", "2026-05-10", "2026-06-01")).toEqual([
      ["2025-08", 70],
      ["2025-09", 70],
      ["2025-10", 50],
      ["2025-11", 50],
      ["2025-12", 50],
      ["2026-01", 50],
      ["2026-02", 50],
      ["2026-03", 50],
      ["2026-04", 50],
    ]);
  });

  test.each([
    ["同じ月のうちに直した", "2026-04-02", "2026-04-30", []],
    ["月末の次の日に直した", "2026-04-30", "2026-05-01", [["2026-04", 70]]],
    ["年をまたぐ", "2026-12-31", "2027-01-31", [["2026-12", 70]]],
    [
      "年度をまたぐ三か月",
      "2026-02-10",
      "2026-05-01",
      [
        ["2026-02", 70],
        ["2026-03", 70],
        ["2026-04", 50],
      ],
    ],
  ])("%s", (_, from, cured, expected) => {
    expect(percents(from, cured, "2027-03-01")).toEqual(expected);
  });

  test("直っていなければ今月まで数え、今月は今月のうちに直せば消える", () => {
    expect(monthsAtRisk("2026-03-31", null, "2026-04-15")).toEqual([
      { month: "2026-03", percent: 70, avoidable: false },
      { month: "2026-04", percent: 70, avoidable: true },
    ]);
  });

  test("これから直す日は、まだ直っていない", () => {
    expect(percents("2026-03-31", "2026-05-01", "2026-04-15")).toHaveLength(2);
  });

  test("二つの事実が重なっても、月は一度だけ、続く月として数える", () => {
    const first = monthsAtRisk("2026-01-10", "2026-03-05", "2026-06-01");
    const second = monthsAtRisk("2026-02-20", "2026-05-05", "2026-06-01");
    expect(mergeAtRisk([second, first]).map(({ month, percent }) => [month, percent])).toEqual([
      ["2026-01", 70],
      ["2026-02", 70],
      ["2026-03", 50],
      ["2026-04", 50],
    ]);
  });

  test("間の空いた二つは、それぞれ70から始まる", () => {
    const first = monthsAtRisk("2025-12-10", "2026-01-05", "2026-06-01");
    const second = monthsAtRisk("2026-03-20", "2026-04-05", "2026-06-01");
    expect(mergeAtRisk([first, second])).toEqual([
      { month: "2025-12", percent: 70, avoidable: false },
      { month: "2026-03", percent: 70, avoidable: false },
    ]);
  });

  test("平成30年1月からなければ、4月から数えて6月に50になる（平成30年5月23日のQ&A）", () => {
    expect(percents("2018-01-15", "2018-07-10", "2018-08-01")).toEqual([
      ["2018-04", 70],
      ["2018-05", 70],
      ["2018-06", 50],
    ]);
  });

  test("いつ直しても、はじめの二か月が70、あとは50で、直した月は入らない", () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2020-01-01", days));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, cured] = a < b ? [a, b] : [b, a];
        const months = monthsAtRisk(from, cured, "2030-01-01");
        expect(months.map(({ percent }) => percent)).toEqual(
          months.map((_, index) => (index < 2 ? 70 : 50)),
        );
        expect(months.every(({ month }) => month < monthOf(cured))).toBe(true);
        expect(mergeAtRisk([months])).toEqual(months);
      }),
    );
  });
});
