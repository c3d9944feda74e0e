import { describe, expect, test } from "vitest";
import { context, event, made, plan, without } from "../plan/cycle.examples.ts";
import { findingKinds } from "../plan/finding-kinds.ts";
import { evaluateReadiness, readinessNote, type ReadinessLine } from "./evaluate.ts";
import type { PersonFacts } from "./facts.ts";
import { stepItems } from "./plan-items.ts";

const signed = (documentId: string) => ({ documentId, signedOn: "2026-04-01" });
const haruto: PersonFacts = {
  participantId: "haruto",
  context,
  events: made,
  plan,
  goals: [{ goalId: "g1", wording: "接客の最初の3手順をひとりで行う" }],
  used: [],
  written: [],
  papers: { importantMatters: signed("d1"), contract: signed("d2"), privacy: signed("d3") },
  certificate: { copyId: "c1", until: "2026-09-30" },
};

const line = (number: number, ...people: readonly PersonFacts[]): ReadinessLine => {
  const found = evaluateReadiness(people).find((one) => one.number === number);
  if (found === undefined) throw new Error(`there is no item ${number}`);
  return found;
};
const state = (number: number, change: Partial<PersonFacts>): string =>
  line(number, { ...haruto, ...change }).state;
const at = (today: string): Pick<PersonFacts, "context"> => ({ context: { ...context, today } });

describe("運営指導の確かめ（計画の1〜11）", () => {
  test("整っていれば、使っていないもの以外はすべてよい", () => {
    const lines = evaluateReadiness([haruto]);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(lines.map((one) => one.state)).toEqual([
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
      "notApplicable",
      "ok",
      "ok",
      "ok",
    ]);
  });

  test("証拠は、その記録・書類への道になる", () => {
    expect(line(2, haruto).people[0]?.evidence).toEqual([
      { kind: "event", id: "assessmentInterview 2026-04-06" },
      { kind: "event", id: "draft 2026-04-10" },
    ]);
    expect(line(10, haruto).people[0]?.evidence).toHaveLength(3);
    expect(line(1, haruto).people[0]?.evidence).toEqual([{ kind: "plan", id: "plan-1" }]);
  });

  test("出どころが確かでない項目は、要確認", () => {
    const unsure = evaluateReadiness([haruto]).filter(({ needsCheck }) => needsCheck);
    expect(unsure.map(({ number }) => number)).toEqual([1, 7, 9, 10, 11]);
    for (const { source } of evaluateReadiness([haruto])) expect(source.name).not.toBe("");
  });

  test("証明ではなく目安だと言う", () => {
    expect(readinessNote).toContain("証明するものではなく");
  });

  test("退所した人と、まだ来ていない人は入らない。だれもいなければ、対象なし", () => {
    const left = { ...context, enrolment: { startedOn: "2026-04-01", leftOn: "2026-05-10" } };
    const notYet = { ...context, enrolment: { startedOn: "2026-05-11", leftOn: null } };
    for (const inContext of [left, notYet]) {
      const found = line(1, { ...haruto, context: inContext });
      expect(found).toMatchObject({ state: "notApplicable", people: [] });
    }
  });

  test("一人でも遅れていれば、項目は遅れ。ほかの人はそのまま", () => {
    const late = { ...haruto, participantId: "yui", goals: [], events: without(made, "meeting") };
    const found = line(3, haruto, late);
    expect(found.state).toBe("overdue");
    expect(found.people.map((one) => [one.participantId, one.state, one.reasons])).toEqual([
      ["haruto", "ok", []],
      ["yui", "overdue", ["plan.meetingMissing"]],
    ]);
  });
});

describe("項目ごと", () => {
  test.each([
    ["計画がない（期限内）", { plan: null, events: [event("contract", "2026-04-20")] }, "dueSoon"],
    [
      "計画がない（期限を過ぎた）",
      { plan: null, events: [event("contract", "2026-04-01")] },
      "overdue",
    ],
    ["作っている途中", { events: made.slice(0, 4), ...at("2026-04-20") }, "dueSoon"],
    ["期間が終わった", at("2026-10-20"), "overdue"],
    ["期間の終わりの日", at("2026-10-19"), "ok"],
  ])("1 %s → %s", (_, change, expected) => {
    expect(state(1, change)).toBe(expected);
  });

  test.each([
    [2, "面接がない", without(made, "assessmentInterview"), "overdue"],
    [
      2,
      "面接が原案のあと",
      [...without(made, "assessmentInterview"), event("assessmentInterview", "2026-04-11")],
      "overdue",
    ],
    [
      3,
      "会議が同意のあと（4の項目）",
      [...without(made, "meeting"), event("meeting", "2026-04-16")],
      "ok",
    ],
    [
      4,
      "会議が同意のあと",
      [...without(made, "meeting"), event("meeting", "2026-04-16")],
      "overdue",
    ],
    [4, "同意がない", without(made, "consent"), "overdue"],
    [5, "本人に渡していない", without(made, "deliveryToPerson"), "overdue"],
    [6, "相談支援に渡していない", without(made, "deliveryToConsultation"), "overdue"],
    [7, "見直しはまだ先", made, "ok"],
    [7, "まだ始まっていない", without(made, "inForce").slice(0, 4), "notApplicable"],
    [3, "まだ会議まで来ていない", made.slice(0, 3), "notApplicable"],
  ] as const)("%i %s", (number, _, events, expected) => {
    expect(state(number, { events })).toBe(expected);
  });

  test.each([
    ["31日前", "2026-09-19", "ok"],
    ["30日前", "2026-09-20", "dueSoon"],
    ["期限の日", "2026-10-20", "dueSoon"],
    ["次の日", "2026-10-21", "overdue"],
  ])("7 見直しの期限の%s", (_, today, expected) => {
    expect(state(7, at(today))).toBe(expected);
  });

  test("6 セルフプランは、その記録が証拠", () => {
    const events = [
      ...without(made, "deliveryToConsultation"),
      event("selfPlanNoted", "2026-04-16"),
    ];
    const selfPlan = { ...context, consultation: { kind: "selfPlan" } as const };
    const found = line(6, { ...haruto, events, context: selfPlan });
    expect(found.state).toBe("ok");
    expect(found.people[0]?.evidence).toEqual([{ kind: "event", id: "selfPlanNoted 2026-04-16" }]);
  });

  test.each([
    ["使っていない", [], [], "notApplicable"],
    ["書いてある", [{ kind: "transport", recordId: "t1" }], ["transport"], "ok"],
    ["書いていない", [{ kind: "outsideWork", recordId: "o1" }], ["transport"], "overdue"],
  ] as const)("8 %s", (_, used, written, expected) => {
    expect(state(8, { used, written })).toBe(expected);
  });

  test("9 ほかの人と同じ文は、数や句読点が違っても同じ", () => {
    const copy = {
      ...haruto,
      participantId: "yui",
      goals: [{ goalId: "g2", wording: "接客の最初の４手順を、ひとりで行う。" }],
    };
    const found = line(9, haruto, copy);
    expect(found.people.map((one) => one.state)).toEqual(["overdue", "overdue"]);
    expect(found.people[0]?.evidence).toEqual([
      { kind: "goal", id: "g1" },
      { kind: "goal", id: "g2" },
    ]);
  });

  test("9 同じ人の二つの目標は、写しではない", () => {
    const twice = [...haruto.goals, { goalId: "g9", wording: "接客の最初の3手順をひとりで行う" }];
    expect(state(9, { goals: twice })).toBe("ok");
    expect(state(9, { goals: [] })).toBe("notApplicable");
  });

  test("10 足りない書類の名前を言う", () => {
    const found = line(10, { ...haruto, papers: { ...haruto.papers, privacy: null } });
    expect(found.people[0]).toMatchObject({
      state: "overdue",
      reasons: ["readiness.privacyMissing"],
    });
  });

  test.each([
    ["写しがない", { copyId: null, until: "2026-09-30" }, "overdue"],
    ["受給者証がない", null, "overdue"],
    ["31日前", { copyId: "c1", until: "2026-06-10" }, "ok"],
    ["30日前", { copyId: "c1", until: "2026-06-09" }, "dueSoon"],
    ["終わりの日", { copyId: "c1", until: "2026-05-10" }, "dueSoon"],
    ["次の日", { copyId: "c1", until: "2026-05-09" }, "overdue"],
  ])("11 %s", (_, certificate, expected) => {
    expect(state(11, { certificate })).toBe(expected);
  });

  test("順の項目が見る断りは、どれも本当にある断り", () => {
    const known = new Set(Object.keys(findingKinds));
    for (const { against } of Object.values(stepItems)) {
      for (const code of against) expect(known).toContain(code);
    }
  });
});
