import { describe, expect, test } from "vitest";
import type { ItemAnswer } from "./answer.ts";
import { assessmentItems } from "./areas.ts";
import { recordInterview, understoodParts, type Interview } from "./interview.ts";
import { itemToAnswer, mayBegin } from "./round.ts";
import { noViews } from "./two-views.ts";

const answer = (item: string, change: Partial<ItemAnswer> = {}): ItemAnswer => ({
  item,
  level: "well",
  words: "",
  skipped: null,
  ...change,
});

describe("つづき", () => {
  const [first, second] = assessmentItems;
  const all = assessmentItems.map(({ item }) => answer(item));
  if (first === undefined || second === undefined) throw new Error("there are items");

  test.each([
    ["はじめは一つ目", [], first.item],
    ["答えたら二つ目", [answer(first.item)], second.item],
    [
      "こたえたくない も答え",
      [answer(first.item, { level: null, skipped: "noAnswer" })],
      second.item,
    ],
    ["取り消した答えへ戻る", [answer(first.item, { level: null })], first.item],
    [
      "あとで にしたものは、最後に戻る",
      [answer(first.item, { level: null, skipped: "later" })],
      second.item,
    ],
    [
      "ほかが済んだら あとで へ",
      [...all.slice(1), answer(first.item, { level: null, skipped: "later" })],
      first.item,
    ],
    ["ぜんぶ答えた", all, null],
  ])("%s", (_, answers, expected) => {
    expect(itemToAnswer(answers)).toBe(expected);
  });
});

describe("次の一回", () => {
  const given = { answers: [answer("task.keep")], at: new Date(0), by: "abe" };
  const persons = { ...given, provenance: { how: "alone", helpedBy: null } } as const;
  test.each([
    ["まだ一度もない", null, true],
    ["始めたばかり", noViews, false],
    ["本人だけ渡した", { ...noViews, person: persons }, false],
    ["支援員も渡した", { ...noViews, person: persons, supporter: given }, true],
  ])("%s → %s", (_, newest, expected) => {
    expect(mayBegin(newest)).toBe(expected);
  });
});

describe("面接", () => {
  const interview: Interview = {
    occurredOn: "2026-11-20",
    place: "相談室",
    purposeExplained: true,
    understanding: "withHelp",
    decisionSupport: "",
    words: "",
    will: "",
    preference: "",
    ability: "",
    understoodBy: "",
  };
  const hard: Interview = {
    ...interview,
    understanding: "hard",
    will: "うなずいた",
    preference: "絵を二つから選んだ",
    ability: "その日のことなら決められる",
    understoodBy: "大野、母",
  };

  test("決めることが難しくなければ、聞き取りの四つは空でよい", () => {
    expect(recordInterview(interview, "2026-11-20").ok).toBe(true);
  });

  test.each(understoodParts)("難しいときは、%s が要る", (part) => {
    expect(recordInterview(hard, "2026-11-20").ok).toBe(true);
    expect(recordInterview({ ...hard, [part]: "　" }, "2026-11-20")).toEqual({
      ok: false,
      problem: { code: "assessment.understandingMissing", field: part },
    });
  });

  test("まだ来ていない日の面接は記録できない", () => {
    expect(recordInterview(interview, "2026-11-19")).toMatchObject({
      problem: { code: "assessment.inFuture", day: "2026-11-20" },
    });
  });
});
