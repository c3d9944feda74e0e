import { describe, expect, test } from "vitest";
import { codes, event, look, made, months, without } from "./cycle.examples.ts";

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
        explainedOn: "2026-01-15",
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
