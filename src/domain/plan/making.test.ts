import { describe, expect, test } from "vitest";
import { codes, event, look, made, months, without } from "./cycle.examples.ts";
import { defaultPlanRules } from "./service-rules.ts";

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
