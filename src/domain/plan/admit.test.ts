import { describe, expect, test } from "vitest";
import { event, inForceOn, made, selfPlan, tryTo, upTo, without } from "./cycle.examples.ts";

test("順に進めば、どの手順も断られない", () => {
  for (const [count, candidate] of made.entries()) {
    expect(tryTo(candidate, upTo(count)), candidate.kind).toBe("admitted");
  }
});

describe("順番の決まりと、その断り", () => {
  test.each([
    ["原案がないのに同意", event("consent", "2026-04-15"), upTo(2), "plan.draftMissing"],
    [
      "同意がないのに本人へ交付",
      event("deliveryToPerson", "2026-04-15"),
      upTo(4),
      "plan.consentMissing",
    ],
    [
      "同意がないのに相談支援へ交付",
      event("deliveryToConsultation", "2026-04-15"),
      upTo(4),
      "plan.consentMissing",
    ],
    [
      "同意がないのに取り消し",
      event("consentWithdrawn", "2026-04-15"),
      upTo(4),
      "plan.consentMissing",
    ],
    [
      "面接のない本計画",
      inForceOn,
      without(upTo(7), "assessmentInterview"),
      "plan.interviewMissing",
    ],
    ["原案のない本計画", inForceOn, without(upTo(7), "draft"), "plan.draftMissing"],
    ["会議のない本計画", inForceOn, without(upTo(7), "meeting"), "plan.meetingMissing"],
    ["同意のない本計画", inForceOn, without(upTo(7), "consent"), "plan.consentMissing"],
    [
      "同意を取り消された本計画",
      inForceOn,
      [...upTo(7), event("consentWithdrawn", "2026-04-17")],
      "plan.consentWithdrawn",
    ],
    [
      "本人に渡していない本計画",
      inForceOn,
      without(upTo(7), "deliveryToPerson"),
      "plan.deliverFirst",
    ],
    [
      "相談支援に渡していない本計画",
      inForceOn,
      without(upTo(7), "deliveryToConsultation"),
      "plan.deliverFirst",
    ],
    [
      "同意の前の日に始まる本計画",
      event("inForce", "2026-04-14"),
      upTo(7),
      "plan.startBeforeConsent",
    ],
    [
      "始まる前のモニタリング面接",
      event("monitoringInterview", "2026-04-19"),
      made,
      "plan.notInForce",
    ],
    [
      "始まる前のモニタリング結果",
      event("monitoringResult", "2026-04-19"),
      upTo(4),
      "plan.notInForce",
    ],
    [
      "モニタリング結果のない結論",
      event("conclusion", "2026-05-01"),
      made,
      "plan.monitoringResultMissing",
    ],
    [
      "終わった計画を、また終える",
      event("withdrawal", "2026-05-02"),
      [...made, event("withdrawal", "2026-05-01")],
      "plan.closed",
    ],
    [
      "終わった計画の会議",
      event("meeting", "2026-05-02"),
      [...made, event("withdrawal", "2026-05-01")],
      "plan.closed",
    ],
  ] as const)("%s → %s", (_, candidate, events, code) => {
    expect(tryTo(candidate, events)).toBe(code);
  });

  test("本人のいない会議（話すことが難しい）では、本計画にならない", () => {
    const alone = event("meeting", "2026-04-13", {
      person: { present: false, reason: "cannotSpeak", because: "話せないため" },
    });
    const events = [...without(upTo(7), "meeting"), alone];
    expect(tryTo(alone, upTo(3))).toBe("admitted");
    expect(tryTo(inForceOn, events)).toBe("plan.meetingWithoutPerson");
  });

  test("面会を止められていた会議なら、本計画になる", () => {
    const alone = event("meeting", "2026-04-13", {
      person: {
        present: false,
        reason: "visitBan",
        because: "病棟の面会制限。4月13日に病院へ確認",
      },
    });
    expect(tryTo(inForceOn, [...without(upTo(7), "meeting"), alone])).toBe("admitted");
  });

  test("順が前後した事実そのものは、断らずに残す", () => {
    expect(tryTo(event("meeting", "2026-04-09"), without(upTo(3), "meeting"))).toBe("admitted");
  });
});

describe("そのほかの手順", () => {
  test.each([
    [
      "別の原案が開いている",
      event("draft", "2026-04-10"),
      upTo(2),
      { openDrafts: ["plan-1", "plan-9"] },
      "plan.twoDrafts",
    ],
    [
      "別の画面で原案が変わった",
      event("draft", "2026-04-10", { versionHash: "d".repeat(64) }),
      upTo(2),
      {},
      "plan.versionChanged",
    ],
    [
      "欠席の事情がない",
      event("meeting", "2026-04-13", {
        person: { present: false, reason: "visitBan", because: "" },
      }),
      upTo(3),
      {},
      "plan.absenceWordsMissing",
    ],
    [
      "宛先がない",
      event("deliveryToConsultation", "2026-04-16", { addressee: " " }),
      upTo(6),
      {},
      "plan.addresseeMissing",
    ],
    [
      "セルフプランの人に宛先",
      event("deliveryToConsultation", "2026-04-16"),
      upTo(6),
      selfPlan,
      "plan.selfPlanHasNoAddressee",
    ],
    ["セルフプランの記録", event("selfPlanNoted", "2026-04-16"), upTo(6), selfPlan, "admitted"],
    [
      "相談支援がある人にセルフプランの記録",
      event("selfPlanNoted", "2026-04-16"),
      upTo(6),
      {},
      "plan.notSelfPlan",
    ],
    [
      "セルフプランの人の本計画",
      inForceOn,
      [...upTo(6), event("selfPlanNoted", "2026-04-16")],
      selfPlan,
      "admitted",
    ],
    [
      "面接できなかった事情がない",
      event("monitoringInterview", "2026-05-01", { held: false, circumstances: "" }),
      made,
      {},
      "plan.circumstancesMissing",
    ],
    [
      "結果のあとの結論",
      event("conclusion", "2026-05-02"),
      [...made, event("monitoringResult", "2026-05-01")],
      {},
      "admitted",
    ],
    ["契約", event("contract", "2026-04-01"), [], {}, "admitted"],
  ])("%s → %s", (_, candidate, events, inContext, expected) => {
    expect(tryTo(candidate, events, inContext)).toBe(expected);
  });
});
