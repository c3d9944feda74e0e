import { describe, expect, test } from "vitest";

import type { Entry, Question } from "./entry.ts";
import { cardToResume, type Place } from "./progress.ts";

const said = (question: Question, words: string, minute: number): Entry => ({
  question,
  answer: { mode: "words", words },
  recordedAt: new Date(Date.UTC(2026, 10, 20, 6, minute)),
});
const later = (question: Question, minute: number): Entry => ({
  question,
  answer: { mode: "skip", choice: "later" },
  recordedAt: new Date(Date.UTC(2026, 10, 20, 6, minute)),
});
const all = [said("did", "はこ", 1), said("felt", "よかった", 2), said("next", "またやる", 3)];

describe("もどってきたら、同じカードから", () => {
  test.each<[string, Entry[], Place | null, Question | null]>([
    ["はじめては、一つめ", [], null, "did"],
    [
      "書きかけのカードは、もう何か書いてあっても、そのカード",
      [said("did", "は", 1)],
      { card: "did", working: true },
      "did",
    ],
    [
      "さいごのカードを書いている間は、ぜんぶ答えてあっても、そのカード",
      all,
      { card: "next", working: true },
      "next",
    ],
    [
      "何も書かずにつぎへ進んだら、進んだ先",
      [later("did", 1)],
      { card: "felt", working: false },
      "felt",
    ],
    [
      "進んだ先がもう答えてあれば、のこっている問い",
      [later("did", 1), said("felt", "よい", 2), said("next", "する", 3)],
      { card: "felt", working: false },
      "did",
    ],
    ["ぜんぶ答えて進んだら、おわり", all, { card: "felt", working: false }, null],
  ])("%s", (_name, entries, place, expected) => {
    expect(cardToResume(entries, place)).toBe(expected);
  });
});
