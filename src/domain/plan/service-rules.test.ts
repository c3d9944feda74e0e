import { describe, expect, test } from "vitest";
import { needsCheck, planRules } from "./rules.ts";
import {
  checkPlanRules,
  defaultPlanRules,
  reviewDueOn,
  reviewRuleOn,
  reviewRules,
} from "./service-rules.ts";

describe("見直しの間隔", () => {
  test.each([
    ["typeB", "就労継続支援B型計画", 6],
    ["typeA", "就労継続支援A型計画", 6],
    ["transition", "就労移行支援計画", 3],
    ["retention", "就労定着支援計画", 6],
  ] as const)("%s は %s で、%i か月", (serviceType, planName, reviewMonths) => {
    expect(reviewRuleOn(serviceType, "2026-04-01")).toMatchObject({ planName, reviewMonths });
  });

  test("確かでない間隔は、要確認になる", () => {
    expect(
      reviewRules.filter(({ rule }) => needsCheck(rule)).map((row) => row.serviceType),
    ).toEqual(["transition", "retention"]);
  });

  test("どの決まりにも、出どころの名前と、いつからの版かがある", () => {
    for (const { source, says } of Object.values(planRules)) {
      expect(source.name).not.toBe("");
      expect(source.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(says).not.toBe("");
    }
  });

  test("定着支援が始まる前の日には、間隔がない", () => {
    expect(() => reviewRuleOn("retention", "2018-03-31")).toThrow(RangeError);
    expect(reviewRuleOn("retention", "2018-04-01").reviewMonths).toBe(6);
  });

  test("決まりが変わったら行を足し、終わる日は次の行の日", () => {
    const [row] = reviewRules;
    if (row === undefined) throw new Error("there is a first row");
    const rows = [
      { ...row, until: "2027-04-01" },
      { ...row, reviewMonths: 3, from: "2027-04-01" },
    ];
    expect(reviewRuleOn("typeB", "2027-03-31", rows).reviewMonths).toBe(6);
    expect(reviewRuleOn("typeB", "2027-04-01", rows).reviewMonths).toBe(3);
  });
});

describe("事業所の決まりは、厳しくだけできる", () => {
  test.each([
    [4, 30, "ok"],
    [null, 30, "ok"],
    [6, 0, "ok"],
    [7, 30, "plan.reviewMonthsTooLong"],
    [0, 30, "plan.reviewMonthsTooLong"],
    [1.5, 30, "plan.reviewMonthsTooLong"],
    [null, 31, "plan.initialDaysTooLong"],
    [null, -1, "plan.initialDaysTooLong"],
  ])("見直し %s か月、最初の計画 %s 日 → %s", (reviewMonths, initialPlanDueDays, expected) => {
    const rules = { ...defaultPlanRules, reviewMonths, initialPlanDueDays };
    const result = checkPlanRules(rules, "typeB", "2026-04-01");
    expect(result.ok ? "ok" : result.problem.code).toBe(expected);
  });

  test("移行では、B型で選べる4か月は選べない", () => {
    const rules = { ...defaultPlanRules, reviewMonths: 4 };
    expect(checkPlanRules(rules, "transition", "2026-04-01")).toEqual({
      ok: false,
      problem: { code: "plan.reviewMonthsTooLong", months: 4, limit: 3 },
    });
  });

  test("法令より長い設定が残っていても、期限は法令の日", () => {
    const rules = { ...defaultPlanRules, reviewMonths: 12 };
    expect(reviewDueOn("typeB", "2026-04-01", rules)).toBe("2026-10-01");
  });
});
