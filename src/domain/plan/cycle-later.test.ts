import { describe, expect, test } from "vitest";
import { cycle, type Cycle } from "./cycle.ts";
import { context, event, made, plan, without } from "./cycle.examples.ts";
import type { PlanEvent } from "./event.ts";
import { defaultPlanRules } from "./service-rules.ts";

const look = (
  events: readonly PlanEvent[],
  inContext: Partial<typeof context> = {},
  ofPlan: Partial<typeof plan> = {},
): Cycle => cycle(events, { ...plan, ...ofPlan }, { ...context, ...inContext });

const codes = (found: Cycle): string[] => found.findings.map(({ code }) => code);
const months = (found: Cycle): (string | number)[][] =>
  found.atRisk.map(({ month, percent }) => [month, percent]);

describe("最初の計画の期限（契約から30日）", () => {
  const nothing = [event("contract", "2026-04-01")];

  test.each([
    ["期限の日", "2026-05-01", [], []],
    ["次の日", "2026-05-02", ["plan.firstPlanLate"], [["2026-05", 70]]],
    [
      "三か月目",
      "2026-07-01",
      ["plan.firstPlanLate"],
      [
        ["2026-05", 70],
        ["2026-06", 70],
        ["2026-07", 50],
      ],
    ],
  ])("%sに、まだない", (_, today, expected, risk) => {
    const found = look(nothing, { today });
    expect(codes(found)).toEqual(expected);
    expect(months(found)).toEqual(risk);
  });

  test("遅れて作った計画は、作った月の前の月まで", () => {
    const late = made.map((one) =>
      one.kind === "contract" ? event("contract", "2026-02-10") : one,
    );
    const found = look(late, { today: "2026-05-10" });
    expect(codes(found)).toEqual(["plan.firstPlanLate"]);
    expect(found.findings[0]?.facts).toEqual({ dueOn: "2026-03-12", madeOn: "2026-04-15" });
    expect(months(found)).toEqual([["2026-03", 70]]);
  });

  test("事業所が「最初の利用日より前」と決めていれば、そちら", () => {
    const office = { ...defaultPlanRules, firstPlanBeforeFirstService: true };
    const found = look(made, { office, firstServiceOn: "2026-04-15" });
    expect(found.findings[0]?.facts).toEqual({ dueOn: "2026-04-14", madeOn: "2026-04-15" });
    expect(months(found)).toEqual([]);
    expect(codes(look(made, { office, firstServiceOn: "2026-04-20" }))).toEqual([]);
  });
});

describe("交付", () => {
  const after = { today: "2026-04-30" };

  test("本人にも相談支援にも渡していない", () => {
    const found = look(without(made, "deliveryToPerson", "deliveryToConsultation"), after);
    expect(codes(found)).toEqual([
      "plan.deliveryToPersonMissing",
      "plan.deliveryToConsultationMissing",
    ]);
    expect(found.findings.map(({ severity }) => severity)).toEqual(["late", "late"]);
    expect(found.missing).toEqual(["deliveryToPerson", "deliveryToConsultation"]);
  });

  test("同意から7日のあいだは、まだ遅れではない", () => {
    const undelivered = without(made, "deliveryToPerson", "deliveryToConsultation");
    expect(codes(look(undelivered, { today: "2026-04-22" }))).toEqual([]);
    expect(codes(look(undelivered, { today: "2026-04-23" }))).toHaveLength(2);
  });

  test.each([
    ["セルフプランと記録した", "selfPlan", [event("selfPlanNoted", "2026-04-16")], []],
    ["セルフプランの記録がない", "selfPlan", [], ["plan.selfPlanNotNoted"]],
    ["相談支援が分からない", "unknown", [], ["plan.addresseeMissing"]],
  ] as const)("%s", (_, kind, more, expected) => {
    const events = [...without(made, "deliveryToConsultation"), ...more];
    expect(codes(look(events, { ...after, consultation: { kind } }))).toEqual(expected);
  });

  test("セルフプランの人の道に、相談支援への交付はない", () => {
    const events = [
      ...without(made, "deliveryToConsultation"),
      event("selfPlanNoted", "2026-04-16"),
    ];
    const found = look(events, { consultation: { kind: "selfPlan" } });
    expect(found.missing).toEqual([]);
    expect(found.path.find(({ step }) => step === "deliveryToConsultation")?.state).toBe(
      "notNeeded",
    );
  });
});

describe("計画と計画のあいだ", () => {
  const second = without(made, "contract");
  const after = (until: string) => ({ previous: { planId: "plan-0", until } });

  test.each([
    ["続いている", "2026-04-19", [], []],
    ["重なっている", "2026-04-25", [], []],
    ["一日空いた（同じ月）", "2026-04-18", ["plan.gap"], []],
    ["月をまたいで空いた", "2026-03-31", ["plan.gap"], []],
    ["前の月から空いた", "2026-03-30", ["plan.gap"], [["2026-03", 70]]],
  ])("%s", (_, until, expected, risk) => {
    const found = look(second, after(until), { number: 2 });
    expect(codes(found)).toEqual(expected);
    expect(months(found)).toEqual(risk);
  });

  test("空いた日数を言う", () => {
    const found = look(second, after("2026-03-30"), { number: 2 });
    expect(found.findings[0]?.facts).toEqual({
      from: "2026-03-31",
      until: "2026-04-19",
      days: 20,
    });
  });

  test("年度をまたぐ計画は、そのことでは何も言われない", () => {
    const period = { from: "2026-01-20", until: "2026-07-19" };
    const events = second.map((one) =>
      event(one.kind, `2026-01-${one.occurredOn.slice(-2)}`, {
        ...(one.kind === "consent" ? { explainedOn: "2026-01-15" } : {}),
      }),
    );
    const found = look(
      events,
      { ...after("2026-01-19"), today: "2026-06-30" },
      { number: 2, period },
    );
    expect(codes(found)).toEqual([]);
  });

  test("期間が終わって次がなければ、次の日から", () => {
    const until = { from: "2026-04-20", until: "2026-08-31" };
    expect(codes(look(made, { today: "2026-08-31" }, { period: until }))).toEqual([]);
    const found = look(made, { today: "2026-09-01" }, { period: until });
    expect(codes(found)).toEqual(["plan.expired"]);
    expect(months(found)).toEqual([["2026-09", 70]]);
    const next = { planId: "plan-2", from: "2026-09-01" };
    expect(codes(look(made, { today: "2026-09-01", next }, { period: until }))).toEqual([]);
  });
});

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

describe("途中で変わったこと", () => {
  test("サービス管理責任者がいない日の手順と、別の人の手順", () => {
    const serviceManagers = [
      { staffId: "staff-sato", from: "2024-04-01", until: "2026-04-10" },
      { staffId: "staff-abe", from: "2026-04-13", until: null },
    ];
    const found = look(made, { serviceManagers });
    expect(found.findings.map(({ code, facts }) => [code, facts["step"]])).toEqual([
      ["plan.noServiceManager", "draft"],
      ["plan.notByServiceManager", "meeting"],
    ]);
    expect(months(found)).toEqual([
      ["2026-04", 70],
      ["2026-05", 70],
    ]);
    const byAbe = made.map((one) => (one.kind === "meeting" ? { ...one, by: "staff-abe" } : one));
    expect(codes(look(byAbe, { serviceManagers }))).toEqual(["plan.noServiceManager"]);
  });

  test("退所した人の計画は、終わりの記録だけを求め、退所のあとの月は数えない", () => {
    const enrolment = { startedOn: "2026-04-01", leftOn: "2026-06-01" };
    const found = look(without(made, "meeting"), { enrolment, today: "2026-12-01" });
    expect(codes(found)).toEqual(["plan.meetingMissing", "plan.leftMidCycle"]);
    expect(months(found)).toEqual([
      ["2026-04", 70],
      ["2026-05", 70],
    ]);
    expect(found.current).toBeNull();
    const closed = [...made, event("withdrawal", "2026-06-01", { reason: "left" })];
    expect(codes(look(closed, { enrolment, today: "2026-12-01" }))).toEqual([]);
  });

  test("契約の月に退所した人に、最初の計画の遅れはない", () => {
    const enrolment = { startedOn: "2026-04-01", leftOn: "2026-05-01" };
    const found = look([event("contract", "2026-04-01")], { enrolment, today: "2026-12-01" });
    expect(codes(found)).toEqual(["plan.leftMidCycle"]);
  });

  test("サービスが変わった日から、前のサービスの計画はない", () => {
    const services = [
      { serviceType: "typeB" as const, from: "2026-04-01" },
      { serviceType: "transition" as const, from: "2026-07-10" },
    ];
    const found = look(made, { services, today: "2026-08-05" });
    expect(codes(found)).toEqual(["plan.serviceChanged"]);
    expect(found.findings[0]?.facts).toEqual({
      from: "2026-07-10",
      before: "typeB",
      now: "transition",
    });
    expect(months(found)).toEqual([
      ["2026-07", 70],
      ["2026-08", 70],
    ]);
    const next = { planId: "plan-2", from: "2026-07-10" };
    expect(codes(look(made, { services, today: "2026-08-05", next }))).toEqual([]);
  });

  test("原案が二つある", () => {
    const found = look(made.slice(0, 3), {
      today: "2026-04-12",
      openDrafts: ["plan-1", "plan-9"],
    });
    expect(found.findings).toMatchObject([{ code: "plan.twoDrafts", severity: "blocks" }]);
  });
});
