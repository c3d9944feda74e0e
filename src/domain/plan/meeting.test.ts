import { describe, expect, test } from "vitest";
import { codes, event, look, made, months, without } from "./cycle.examples.ts";

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
