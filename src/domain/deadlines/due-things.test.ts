import { describe, expect, test } from "vitest";
import { context, event, made, plan, upTo, without } from "../plan/cycle.examples.ts";
import type { PlanEvent } from "../plan/event.ts";
import { certificateDue } from "./certificate-due.ts";
import { statusOf, type DueThing } from "./due.ts";
import { dueThings, type DueFacts } from "./due-things.ts";

const facts = (events: readonly PlanEvent[], change: Partial<DueFacts> = {}): DueFacts => ({
  plans: [{ plan, context }],
  context,
  events,
  certificate: null,
  ...change,
});
const lines = (things: readonly DueThing[]): (string | boolean)[][] =>
  things.map(({ kind, dueOn, status, basis }) => [kind, dueOn, status, basis]);

test.each([
  ["2026-05-09", "overdue"],
  ["2026-05-10", "within30"],
  ["2026-06-09", "within30"],
  ["2026-06-10", "within60"],
  ["2026-07-09", "within60"],
  ["2026-07-10", "later"],
])("5月10日に見て、%s が期限なら %s", (dueOn, status) => {
  expect(statusOf(dueOn, "2026-05-10")).toBe(status);
});

describe("一人の期限", () => {
  test("まだ計画がない人は、契約から30日に向けて、手順ごとの目安を見る", () => {
    const none = facts([event("contract", "2026-04-01")], { plans: [] });
    expect(lines(dueThings(none, "2026-04-11"))).toEqual([
      ["assessmentInterview", "2026-04-10", "overdue", "office"],
      ["draft", "2026-04-17", "within30", "office"],
      ["meeting", "2026-04-24", "within30", "office"],
      ["consent", "2026-05-01", "within30", "law"],
    ]);
  });

  test("原案が始まっても、最初の計画の期限の印は変わらない", () => {
    const before = dueThings(facts([event("contract", "2026-04-01")], { plans: [] }), "2026-04-11");
    const after = dueThings(facts(upTo(2)), "2026-04-11");
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key).slice(1));
  });

  test("契約の日より前を期限にはしない", () => {
    const short = { assessmentInterview: 60, draft: 50, meeting: 40 };
    const none = facts([event("contract", "2026-04-01")], { plans: [], leadDays: short });
    expect(dueThings(none, "2026-04-01").map(({ dueOn }) => dueOn)).toEqual([
      "2026-04-01",
      "2026-04-01",
      "2026-04-01",
      "2026-05-01",
    ]);
  });

  test("二つ目の計画は、前の計画の終わりの日まで", () => {
    const second = { ...plan, number: 2, period: { from: "2026-07-01", until: "2026-12-31" } };
    const inContext = { ...context, previous: { planId: "plan-0", until: "2026-06-30" } };
    const due = dueThings(
      facts(without(upTo(4), "contract"), { plans: [{ plan: second, context: inContext }] }),
      "2026-05-10",
    );
    expect(lines(due)).toEqual([["consent", "2026-06-30", "within60", "law"]]);
  });

  test("同意のあとは、交付と、見直しと、次の計画", () => {
    const due = dueThings(facts(without(made, "deliveryToConsultation")), "2026-05-10");
    expect(lines(due)).toEqual([
      ["deliveryToConsultation", "2026-04-22", "overdue", "office"],
      ["nextPlan", "2026-10-19", "later", "law"],
      ["monitoringResult", "2026-10-20", "later", "law"],
    ]);
  });

  test("見直しを続けると、次の見直しの印は別になる", () => {
    const reviewed = [
      ...made,
      event("monitoringResult", "2026-08-31"),
      event("conclusion", "2026-08-31", { outcome: "continue", until: "2027-04-19" }),
    ];
    const [next, review] = dueThings(facts(reviewed), "2026-09-01").toSorted((a, b) =>
      a.kind < b.kind ? 1 : -1,
    );
    expect(next).toMatchObject({ kind: "nextPlan", dueOn: "2027-04-19" });
    expect(review).toMatchObject({ kind: "monitoringResult", dueOn: "2027-02-28" });
    expect(review?.key).not.toBe(
      dueThings(facts(made), "2026-09-01").find(({ kind }) => kind === "monitoringResult")?.key,
    );
  });

  test("退所した人と、終わった計画には、期限がない", () => {
    const left = { ...context, enrolment: { startedOn: "2026-04-01", leftOn: "2026-05-01" } };
    expect(dueThings(facts(made, { context: left }), "2026-05-10")).toEqual([]);
    const withdrawn = [...made, event("withdrawal", "2026-05-01")];
    expect(dueThings(facts(withdrawn), "2026-05-10")).toEqual([]);
  });

  test("期限には、よりどころの名前と、要確認の印がつく", () => {
    const [draft] = dueThings(facts(upTo(2)), "2026-04-11");
    expect(draft?.needsCheck).toBe(true);
    expect(draft?.source.name).toContain("問82");
  });
});

describe("受給者証", () => {
  const certificate = {
    certificateId: "cert-1",
    lastDays: {
      certificate: "2026-06-30",
      paymentCap: "2026-05-01",
      disabilityClass: "2028-02-29",
    },
    monitoringMonths: ["2026-03", "2026-09", "2027-03"],
  };

  test("書かれた部分ごとに、そして次のモニタリング月の終わりの日", () => {
    expect(lines(certificateDue(certificate, "2026-05-10"))).toEqual([
      ["certificate", "2026-06-30", "within60", "certificate"],
      ["paymentCap", "2026-05-01", "overdue", "certificate"],
      ["disabilityClass", "2028-02-29", "later", "certificate"],
      ["consultationMonitoring", "2026-09-30", "later", "certificate"],
    ]);
  });

  test("その月のあいだは、まだその月", () => {
    const last = certificateDue(certificate, "2026-09-30").at(-1);
    expect(last?.dueOn).toBe("2026-09-30");
    expect(certificateDue(certificate, "2027-04-01").map(({ kind }) => kind)).not.toContain(
      "consultationMonitoring",
    );
  });

  test("計画の期限といっしょに、早い順に並ぶ", () => {
    const due = dueThings(facts(made, { certificate }), "2026-05-10");
    expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).toSorted());
    expect(due).toHaveLength(6);
  });
});
