import { describe, expect, test } from "vitest";
import { codes, event, look, made, without } from "./cycle.examples.ts";

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
    const meeting = made.find(({ kind }) => kind === "meeting");
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
    const finding = found.findings.find((one) => one.code === code);
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
