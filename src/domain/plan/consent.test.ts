import { describe, expect, test } from "vitest";
import { codes, event, look, made, manager, months, version, without } from "./cycle.examples.ts";
import type { PlanEvent } from "./event.ts";

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
