import { describe, expect, test } from "vitest";
import { admit } from "../../domain/plan/admit.ts";
import { contentProblems } from "../../domain/plan/completeness.ts";
import { content } from "../../domain/plan/content.examples.ts";
import {
  context,
  event,
  inForceOn,
  look,
  made,
  plan,
  upTo,
  without,
} from "../../domain/plan/cycle.examples.ts";
import type { PlanEvent } from "../../domain/plan/event.ts";
import { findingKinds } from "../../domain/plan/finding-kinds.ts";
import { defaultForm } from "../../domain/plan/sections.ts";
import { wordsOfProblem } from "../problems.ts";

const replaced = (kind: PlanEvent["kind"], ...by: readonly PlanEvent[]): PlanEvent[] => [
  ...without(made, kind),
  ...by,
];
const consentOn = (day: string, change: object): PlanEvent[] =>
  replaced("consent", event("consent", day, { explainedOn: day, ...change }));
const result = event("monitoringResult", "2026-10-25");
const undelivered = without(made, "deliveryToPerson", "deliveryToConsultation");

/** Situations that together give every finding there is. */
const findings = [
  ...(["assessmentInterview", "draft", "meeting", "consent"] as const).map((kind) =>
    look(without(made, kind)),
  ),
  look(
    replaced(
      "assessmentInterview",
      event("assessmentInterview", "2026-04-06", {
        purposeExplained: false,
        understanding: "hard",
      }),
    ),
  ),
  look(
    replaced(
      "meeting",
      event("meeting", "2026-04-13", {
        person: { present: false, reason: "hardToFollow", because: "内容が難しい" },
      }),
    ),
  ),
  look([...made, event("consentWithdrawn", "2026-04-30")]),
  look(made, {}, { versionHash: "f".repeat(64) }),
  look(consentOn("2026-04-15", { method: "voice", explainedOn: "2026-04-16" })),
  look(consentOn("2026-05-01", {})),
  look(replaced("meeting", event("meeting", "2026-04-16"))),
  look([event("contract", "2026-02-01")]),
  look(made, { serviceManagers: [] }),
  look(made, { serviceManagers: [{ staffId: "staff-abe", from: "2024-04-01", until: null }] }),
  look(made, { openDrafts: ["plan-1", "plan-2"] }),
  look(undelivered),
  look(undelivered, { consultation: { kind: "unknown" } }),
  look(undelivered, { consultation: { kind: "selfPlan" } }),
  look(made, { previous: { planId: "plan-0", until: "2026-03-31" } }, { number: 2 }),
  look(made, { today: "2026-12-01" }),
  look([...made, result], { today: "2026-12-01" }),
  look(made, { enrolment: { startedOn: "2026-04-01", leftOn: "2026-05-01" } }),
  look(made, { services: [{ serviceType: "transition", from: "2026-05-01" }] }),
].flatMap((found) => found.findings);

describe("見つかったことの言葉", () => {
  test("場面は、すべての種類を通っている", () => {
    const seen = new Set(findings.map(({ code }) => code));
    expect(Object.keys(findingKinds).filter((code) => !seen.has(code as never))).toEqual([]);
  });

  test("本当の事実を入れても、読める文になる", () => {
    for (const { code, facts } of findings) {
      const { std, easy } = wordsOfProblem({ code, ...facts });
      expect(`${std}${easy}`, code).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}|[a-z]{4}/);
    }
  });
});

const refusals: readonly (readonly [PlanEvent, readonly PlanEvent[]])[] = [
  [event("meeting", "2026-06-01", { recordedAt: new Date("2026-05-01") }), made],
  [event("meeting", "2026-05-03"), [...made, event("withdrawal", "2026-05-01")]],
  [event("meeting", "2026-04-13"), made],
  [event("consent", "2026-04-15", { versionHash: "e".repeat(64) }), upTo(4)],
  [event("consent", "2026-04-15", { method: "signature" }), upTo(4)],
  [inForceOn, without(upTo(7), "deliveryToPerson")],
  [inForceOn, without(upTo(7), "deliveryToConsultation")],
  [inForceOn, without(upTo(7), "meeting")],
  [event("inForce", "2026-04-14"), upTo(7)],
];

test.each(refusals)("断りも、読める文になる (%#)", (candidate, events) => {
  const refused = admit(candidate, events, plan, context);
  if (refused.ok) throw new Error("this entry is refused");
  const { std, easy } = wordsOfProblem(refused.problem);
  expect(`${std}${easy}`).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}|[a-z]{4}/);
});

test("原案の足りない所も、何番目のどこかを言う", () => {
  const [row] = content.rows;
  if (row === undefined) throw new Error("the example has a row");
  const lacking = { ...content, policy: "", rows: [row, { ...row, goalId: "gone", care: "" }] };
  const told = contentProblems(lacking, defaultForm, ["transport"]).map(
    (problem) => wordsOfProblem(problem).std,
  );
  expect(told).toContain("「総合的な支援の方針」を書いてください。");
  expect(told).toContain("2つ目の「留意事項」を書いてください。");
  expect(told).toContain("「送迎」を使っていますが、計画に書かれていません。");
});
