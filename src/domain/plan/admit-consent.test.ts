import { describe, expect, test } from "vitest";
import { event, made, tryTo, upTo } from "./cycle.examples.ts";
import type { PlanEvent } from "./event.ts";

describe("同意は、その版だけに", () => {
  const consent = (change: object): PlanEvent => event("consent", "2026-04-15", change);

  test.each([
    ["あとで変わった版", { versionHash: "b".repeat(64) }, "plan.consentOtherVersion"],
    ["画面の署名で、承諾なし", { method: "signature" }, "plan.electronicNotAgreed"],
    ["声で、承諾なし", { method: "voice" }, "plan.electronicNotAgreed"],
    ["立ち会いの人がいない", { method: "witnessed", witness: " " }, "plan.witnessMissing"],
    ["しるしが何もない", { evidence: [] }, "plan.evidenceMissing"],
    ["説明が同意のあと", { explainedOn: "2026-04-16" }, "plan.explainedAfterConsent"],
    ["紙で", {}, "admitted"],
    ["立ち会いのもとで", { method: "witnessed", witness: "叔母" }, "admitted"],
  ])("%s → %s", (_, change, expected) => {
    expect(tryTo(consent(change), upTo(4))).toBe(expected);
  });

  test("計画を直したあとに、前の版で取った同意は入らない", () => {
    expect(tryTo(consent({}), upTo(4), {}, { versionHash: "c".repeat(64) })).toBe(
      "plan.consentOtherVersion",
    );
  });

  test("画面の承諾を紙にもどした人は、画面では断り、紙なら通る", () => {
    const events = [
      ...upTo(4),
      event("electronicMeansAgreed", "2026-04-02"),
      event("electronicMeansWithdrawn", "2026-04-14"),
    ];
    expect(tryTo(consent({ method: "signature" }), events.slice(0, -1))).toBe("admitted");
    expect(tryTo(consent({ method: "signature" }), events)).toBe("plan.electronicNotAgreed");
    expect(tryTo(consent({ method: "paper" }), events)).toBe("admitted");
  });

  test("画面での交付にも、承諾がいる", () => {
    const onScreen = event("deliveryToPerson", "2026-04-15", { means: "electronic" });
    expect(tryTo(onScreen, upTo(5))).toBe("plan.electronicNotAgreed");
    const agreed = event("electronicMeansAgreed", "2026-04-02");
    expect(tryTo(onScreen, [...upTo(5), agreed])).toBe("admitted");
  });
});

describe("日付・くり返し・訂正", () => {
  test("まだ来ていない日の記録は断る", () => {
    const tomorrow = event("meeting", "2026-04-14", {
      recordedAt: new Date("2026-04-13T14:59:00Z"),
    });
    expect(tryTo(tomorrow, upTo(3))).toBe("plan.inFuture");
    const justAfter = { ...tomorrow, recordedAt: new Date("2026-04-13T15:00:00Z") };
    expect(tryTo(justAfter, upTo(3))).toBe("admitted");
  });

  test("同じ紙をもう一度出しても、二つ目の同意にならない", () => {
    const again = event("consent", "2026-04-16", {
      evidence: [{ attachmentId: "scan-2", hash: "scan of 2026-04-15" }],
    });
    expect(tryTo(again, made)).toBe("plan.alreadyRecorded");
  });

  test("同じ日の同じ手順は一つだけ、違う日なら二つ目も残る", () => {
    expect(tryTo(event("meeting", "2026-04-13"), made)).toBe("plan.alreadyRecorded");
    expect(tryTo(event("meeting", "2026-04-14"), made)).toBe("admitted");
  });

  test("訂正は、直すもとを名指す", () => {
    const right = (corrects: string | null) => event("meeting", "2026-04-13", { corrects });
    expect(tryTo(right("meeting 2026-04-13"), made)).toBe("admitted");
    expect(tryTo(right("nothing"), made)).toBe("plan.correctsUnknown");
    expect(tryTo(right("draft 2026-04-10"), made)).toBe("plan.correctsUnknown");
    expect(tryTo(event("retraction", "2026-04-21"), made)).toBe("plan.correctsUnknown");
    const retraction = event("retraction", "2026-04-21", { corrects: "draft 2026-04-10" });
    expect(tryTo(retraction, made)).toBe("admitted");
  });

  test("別の計画の記録を入れるのは、プログラムの誤り", () => {
    const other = event("meeting", "2026-04-14", { planId: "plan-7" });
    expect(() => tryTo(other, made)).toThrow(RangeError);
  });

  test("退所のあとの日は断り、退所の前の日のことは、あとからでも残せる", () => {
    const left = { enrolment: { startedOn: "2026-04-01", leftOn: "2026-06-01" } };
    const late = { recordedAt: new Date("2026-06-10T03:00:00Z") };
    expect(tryTo(event("monitoringInterview", "2026-06-01", late), made, left)).toBe("plan.closed");
    expect(tryTo(event("monitoringInterview", "2026-05-31", late), made, left)).toBe("admitted");
    expect(tryTo(event("withdrawal", "2026-06-01", { reason: "left" }), made, left)).toBe(
      "admitted",
    );
  });
});
