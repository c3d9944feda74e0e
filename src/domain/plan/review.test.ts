import { describe, expect, test } from "vitest";
import { codes, event, look, made, months, without } from "./cycle.examples.ts";
import type { PlanEvent } from "./event.ts";
import { defaultPlanRules } from "./service-rules.ts";

describe("見直しの期限", () => {
  const long = { from: "2026-04-20", until: "2028-12-31" };
  const review = (on: string): PlanEvent[] => [
    event("monitoringInterview", on),
    event("monitoringResult", on),
    event("conclusion", on, { outcome: "continue", until: "2028-12-31" }),
  ];

  test.each([
    ["期限の日", "2026-10-20", []],
    ["一日遅れ", "2026-10-21", ["plan.reviewLate"]],
  ])("%sの見直し", (_, on, expected) => {
    const found = look([...made, ...review(on)], { today: "2026-10-25" }, { period: long });
    expect(codes(found)).toEqual(expected);
    expect(months(found)).toEqual([]);
  });

  test("一日遅れでも、月をまたがなければ減算の月はなく、またげばその月から", () => {
    const fromEndOfMonth = [
      ...without(made, "inForce"),
      event("inForce", "2026-04-30"),
      ...review("2026-11-01"),
    ];
    const found = look(fromEndOfMonth, { today: "2026-11-10" }, { period: long });
    expect(found.findings).toMatchObject([
      { code: "plan.reviewLate", facts: { dueOn: "2026-10-30", days: 2, on: "2026-11-01" } },
    ]);
    expect(months(found)).toEqual([["2026-10", 70]]);
  });

  test("うるう年の2月29日に始めた計画は、8月29日まで", () => {
    const leap = [...without(made, "inForce"), event("inForce", "2028-02-29")];
    const period = { from: "2028-02-29", until: "2028-08-28" };
    const found = look(leap, { today: "2028-03-01" }, { period });
    expect(found.reviewDueOn).toBe("2028-08-29");
  });

  test("8月31日の見直しの次は、2月の終わりの日", () => {
    const first = look(
      [...made, ...review("2026-08-31")],
      { today: "2026-09-01" },
      { period: long },
    );
    expect(first.reviewDueOn).toBe("2027-02-28");
    const leap = look(
      [...made, ...review("2026-08-31"), ...review("2027-02-28"), ...review("2027-08-28")],
      { today: "2027-09-01" },
      { period: long },
    );
    expect(leap.reviewDueOn).toBe("2028-02-28");
    expect(leap.current).toBe("monitoringInterview");
    expect(codes(leap)).toEqual([]);
  });

  test.each([
    ["typeB", null, "2026-10-20"],
    ["typeA", null, "2026-10-20"],
    ["transition", null, "2026-07-20"],
    ["retention", null, "2026-10-20"],
    ["typeB", 4, "2026-08-20"],
    ["transition", 12, "2026-07-20"],
  ] as const)("%s で、事業所の決まりが %s か月なら %s", (serviceType, reviewMonths, dueOn) => {
    const services = [{ serviceType, from: "2026-04-01" }];
    const office = { ...defaultPlanRules, reviewMonths };
    expect(look(made, { services, office }, { serviceType }).reviewDueOn).toBe(dueOn);
  });

  test("結果だけあって面接がなければ、そう言う", () => {
    const noInterview = without(review("2026-10-20"), "monitoringInterview");
    const found = look([...made, ...noInterview], { today: "2026-12-01" }, { period: long });
    expect(codes(found)).toEqual(["plan.monitoringInterviewMissing"]);
    expect(months(found)).toEqual([
      ["2026-10", 70],
      ["2026-11", 70],
      ["2026-12", 50],
    ]);
    const excused = event("monitoringInterview", "2026-10-19", {
      held: false,
      circumstances: "入院先の面会制限",
    });
    const withReason = look(
      [...made, excused, ...noInterview],
      { today: "2026-12-01" },
      { period: long },
    );
    expect(codes(withReason)).toEqual([]);
  });

  test("次の計画が期限までに始まれば、見直しの遅れはない", () => {
    const next = { planId: "plan-2", from: "2026-10-20" };
    expect(codes(look(made, { today: "2027-01-01", next }))).toEqual([]);
    const late = look(made, {
      today: "2027-01-01",
      next: { planId: "plan-2", from: "2026-11-05" },
    });
    expect(codes(late)).toEqual(["plan.reviewLate"]);
    expect(months(late)).toEqual([["2026-10", 70]]);
  });

  test("結論のないまま一週間を過ぎたら、そう言う", () => {
    const open = without(review("2026-10-10"), "conclusion");
    const at = (today: string) => codes(look([...made, ...open], { today }, { period: long }));
    expect(at("2026-10-17")).toEqual([]);
    expect(at("2026-10-18")).toEqual(["plan.conclusionMissing"]);
  });

  test("新しい計画と決めたら、この計画の見直しは終わり", () => {
    const ended = [
      ...made,
      ...without(review("2026-10-10"), "conclusion"),
      event("conclusion", "2026-10-12"),
    ];
    const found = look(ended, { today: "2026-10-15" });
    expect(found.current).toBeNull();
    expect(found.reviewDueOn).toBeNull();
  });
});
