import { describe, expect, test } from "vitest";
import { cycle, type Cycle } from "./cycle.ts";
import { context, event, made, manager, plan, version, without } from "./cycle.examples.ts";
import type { PlanEvent } from "./event.ts";

const look = (
  events: readonly PlanEvent[],
  inContext: Partial<typeof context> = {},
  ofPlan: Partial<typeof plan> = {},
): Cycle => cycle(events, { ...plan, ...ofPlan }, { ...context, ...inContext });

const codes = (found: Cycle): string[] => found.findings.map(({ code }) => code);
const months = (found: Cycle): (string | number)[][] =>
  found.atRisk.map(({ month, percent }) => [month, percent]);

describe("順に進んだ最初の計画", () => {
  test("直すことは一つもなく、つぎはモニタリングの面接", () => {
    const found = look(made);
    expect(found.findings).toEqual([]);
    expect(found.atRisk).toEqual([]);
    expect(found.missing).toEqual([]);
    expect(found.current).toBe("monitoringInterview");
    expect(found.reviewDueOn).toBe("2026-10-20");
  });

  test.each([
    [0, "contract"],
    [1, "assessmentInterview"],
    [2, "draft"],
    [3, "meeting"],
    [4, "consent"],
    [5, "deliveryToPerson"],
    [6, "deliveryToConsultation"],
    [7, "inForce"],
  ])("%i こまで進むと、つぎは %s", (count, step) => {
    const found = look(made.slice(0, count), { today: "2026-04-17" });
    expect(found.current).toBe(step);
    expect(found.missing).toEqual([]);
    expect(codes(found)).toEqual([]);
  });

  test("あとから記録したことは、何日あとかが残り、日付は動かない", () => {
    const late = event("meeting", "2026-04-13", { recordedAt: new Date("2026-04-20T15:30:00Z") });
    const { path } = look([...without(made, "meeting"), late]);
    expect(path.find(({ step }) => step === "meeting")).toMatchObject({
      occurredOn: "2026-04-13",
      recordedDaysLater: 8,
    });
    expect(path.filter(({ recordedDaysLater }) => recordedDaysLater > 0)).toHaveLength(1);
  });

  test("二つ目の計画に、契約の手順はない", () => {
    const previous = { planId: "plan-0", until: "2026-04-19" };
    const found = look(without(made, "contract"), { previous }, { number: 2 });
    expect(found.path.map(({ step }) => step)).not.toContain("contract");
    expect(codes(found)).toEqual([]);
  });

  test("訂正された記録は数えず、訂正のほうを数える", () => {
    const wrong = event("meeting", "2026-04-17");
    const right = event("meeting", "2026-04-13", {
      corrects: wrong.eventId,
      recordedAt: new Date("2026-04-18T03:00:00Z"),
    });
    expect(codes(look([...without(made, "meeting"), wrong]))).toEqual(["plan.wrongOrder"]);
    expect(codes(look([...without(made, "meeting"), wrong, right]))).toEqual([]);
  });

  test("取り下げた記録は、ないものとして数える", () => {
    const [meeting] = made.filter(({ kind }) => kind === "meeting");
    const back = event("retraction", "2026-04-21", { corrects: meeting?.eventId ?? null });
    expect(codes(look([...made, back]))).toContain("plan.meetingMissing");
    const backAgain = event("retraction", "2026-04-22", { corrects: back.eventId });
    expect(codes(look([...made, back, backAgain]))).toEqual([]);
  });
});

describe("抜けた手順は、本計画を止め、始まった月からの減算を見せる", () => {
  test.each([
    ["assessmentInterview", "plan.interviewMissing"],
    ["draft", "plan.draftMissing"],
    ["meeting", "plan.meetingMissing"],
    ["consent", "plan.consentMissing"],
  ] as const)("%s がない", (kind, code) => {
    const found = look(without(made, kind), { today: "2026-06-15" });
    const [finding] = found.findings.filter((one) => one.code === code);
    expect(finding).toMatchObject({ code, severity: "blocks" });
    expect(finding?.atRisk.map(({ month, percent }) => [month, percent])).toEqual([
      ["2026-04", 70],
      ["2026-05", 70],
      ["2026-06", 50],
    ]);
    expect(finding?.repair.length).toBeGreaterThan(0);
    expect(found.missing).toEqual([kind]);
    expect(found.current).toBe(kind);
  });
});

describe("順番", () => {
  test.each([
    ["draft", "2026-04-05", "assessmentInterview", "draft"],
    ["meeting", "2026-04-09", "draft", "meeting"],
    ["meeting", "2026-04-16", "meeting", "consent"],
    ["deliveryToPerson", "2026-04-14", "consent", "deliveryToPerson"],
    ["deliveryToConsultation", "2026-04-14", "consent", "deliveryToConsultation"],
    ["contract", "2026-04-21", "contract", "inForce"],
  ] as const)("%s が %s", (kind, on, earlier, later) => {
    const found = look([...without(made, kind), event(kind, on)]);
    expect(codes(found)).toEqual(["plan.wrongOrder"]);
    expect(found.findings[0]?.facts).toMatchObject({ earlier, later });
    expect(found.findings[0]?.severity).toBe("warns");
  });

  test("同じ日に続けたなら、順番どおり", () => {
    const sameDay = made.map((one) => event(one.kind, "2026-04-20"));
    expect(codes(look(sameDay))).toEqual([]);
  });

  test("契約より前のアセスメント（体験利用のあいだ）は、順番どおり", () => {
    const early = event("assessmentInterview", "2026-03-20");
    expect(codes(look([...without(made, "assessmentInterview"), early]))).toEqual([]);
  });
});

describe("会議に本人がいない", () => {
  const withAbsence = (
    reason: "visitBan" | "wouldWorsen" | "cannotSpeak" | "hardToFollow" | "other",
  ) =>
    look([
      ...without(made, "meeting"),
      event("meeting", "2026-04-13", {
        person: { present: false, reason, because: "主治医から、4月中の面会を止められている" },
      }),
    ]);

  test.each(["visitBan", "wouldWorsen"] as const)("%s は、いなくてよい", (reason) => {
    expect(codes(withAbsence(reason))).toEqual([]);
  });

  test.each(["cannotSpeak", "hardToFollow", "other"] as const)(
    "%s は、いなくてよい理由にならない",
    (reason) => {
      const found = withAbsence(reason);
      expect(codes(found)).toEqual(["plan.meetingWithoutPerson"]);
      expect(found.findings[0]).toMatchObject({ severity: "blocks", facts: { reason } });
      expect(months(found)).toEqual([
        ["2026-04", 70],
        ["2026-05", 70],
      ]);
    },
  );

  test("理由を選んでも、事情を書かなければ認めない", () => {
    const bare = event("meeting", "2026-04-13", {
      person: { present: false, reason: "visitBan", because: "　" },
    });
    expect(codes(look([...without(made, "meeting"), bare]))).toEqual(["plan.meetingWithoutPerson"]);
  });

  test("画面越しの出席は、出席", () => {
    const video = event("meeting", "2026-04-13", { person: { present: true, by: "video" } });
    expect(codes(look([...without(made, "meeting"), video]))).toEqual([]);
  });

  test("あとで本人と開き直せば、そちらを数える", () => {
    const alone = event("meeting", "2026-04-12", {
      person: { present: false, reason: "cannotSpeak", because: "話せないため" },
    });
    expect(codes(look([...made, alone]))).toEqual([]);
  });
});

describe("アセスメントの面接", () => {
  test.each([
    [{ purposeExplained: false }, ["plan.purposeNotExplained"]],
    [{ understanding: "hard" as const }, ["plan.decisionSupportMissing"]],
    [{ understanding: "hard" as const, decisionSupport: "絵カードで、佐藤が本人と確かめた" }, []],
    [{ understanding: "withHelp" as const }, []],
  ])("%o", (change, expected) => {
    const interview = event("assessmentInterview", "2026-04-06", change);
    expect(codes(look([...without(made, "assessmentInterview"), interview]))).toEqual(expected);
  });
});

describe("同意", () => {
  const withConsent = (change: object, more: readonly PlanEvent[] = []) =>
    look([...without(made, "consent"), event("consent", "2026-04-15", change), ...more]);
  const agreed = event("electronicMeansAgreed", "2026-04-01");

  test.each([
    ["紙", { method: "paper" }, [], []],
    ["立ち会いのもとで", { method: "witnessed", witness: "叔母" }, [], []],
    ["画面で、承諾なし", { method: "signature" }, [], ["plan.electronicNotAgreed"]],
    ["画面で、承諾あり", { method: "signature" }, [agreed], []],
    [
      "画面で、承諾は同意のあと",
      { method: "signature" },
      [event("electronicMeansAgreed", "2026-04-16")],
      ["plan.electronicNotAgreed"],
    ],
    [
      "画面で、承諾は取り消されていた",
      { method: "signature" },
      [agreed, event("electronicMeansWithdrawn", "2026-04-10")],
      ["plan.electronicNotAgreed"],
    ],
    [
      "承諾を取り消したあと、紙で",
      { method: "paper" },
      [agreed, event("electronicMeansWithdrawn", "2026-04-10")],
      [],
    ],
    [
      "承諾は交付だけ",
      { method: "signature" },
      [event("electronicMeansAgreed", "2026-04-01", { scope: ["delivery"] })],
      ["plan.electronicNotAgreed"],
    ],
    ["声で", { method: "voice" }, [agreed], ["plan.consentNotInWriting"]],
    ["別の版に", { versionHash: "b".repeat(64) }, [], ["plan.consentOtherVersion"]],
    ["説明が同意のあと", { explainedOn: "2026-04-16" }, [], ["plan.explainedAfterConsent"]],
  ])("%s", (_, change, more, expected) => {
    expect(codes(withConsent(change, more))).toEqual(expected);
  });

  test("同意のあとで計画が変わったら、その同意は本計画を支えない", () => {
    const found = look(made, {}, { versionHash: "c".repeat(64) });
    expect(found.findings).toMatchObject([
      { code: "plan.consentOtherVersion", severity: "blocks", facts: { on: "2026-04-15" } },
    ]);
  });

  test("取り消された同意は、次の月から危うい", () => {
    const back = event("consentWithdrawn", "2026-04-30");
    const found = look([...made, back]);
    expect(codes(found)).toEqual(["plan.consentWithdrawn"]);
    expect(months(found)).toEqual([["2026-05", 70]]);
    const again = event("consent", "2026-05-02", { explainedOn: "2026-05-02" });
    expect(codes(look([...made, back, again]))).not.toContain("plan.consentWithdrawn");
  });

  test.each([
    ["始まりの日", "2026-04-20", [], []],
    ["次の日（同じ月）", "2026-04-21", ["plan.consentAfterStart"], []],
    ["月をまたいで", "2026-05-01", ["plan.consentAfterStart"], [["2026-04", 70]]],
  ])("計画の%sの同意", (_, on, expected, risk) => {
    const consent = event("consent", on, { explainedOn: on });
    const found = look([
      ...without(made, "consent", "deliveryToPerson", "deliveryToConsultation", "contract"),
      event("contract", "2026-04-10"),
      consent,
      event("deliveryToPerson", on),
      event("deliveryToConsultation", on),
    ]);
    expect(codes(found)).toEqual(expected);
    expect(months(found)).toEqual(risk);
  });

  test("版の印は64文字の16進", () => {
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect(made.find(({ kind }) => kind === "consent")?.by).toBe(manager);
  });
});
