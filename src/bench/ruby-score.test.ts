import { describe, expect, test } from "vitest";
import { openTokenizer } from "../readings/tokenizer.ts";
import { readSet, scoreOf } from "./ruby-score.ts";

const loaded = openTokenizer();

describe("ふりがなの点", () => {
  test.each([
    ["furigana.txt", { D: 0.99, A: 0.97, N: 0.98 }],
    ["furigana-second.txt", { L: 0.98, F: 0.98, M: 0.98 }],
  ])("%s は下限を下回らない", async (name, floors) => {
    const { scores } = scoreOf(readSet(name), await loaded);
    for (const [set, floor] of Object.entries(floors)) {
      const score = scores.get(set);
      expect(score?.words).toBeGreaterThan(40);
      expect((score?.right ?? 0) / (score?.words ?? 1), set).toBeGreaterThanOrEqual(floor);
    }
  });

  test.each([
    ["D {一緒|いっしょ}に{話|はな}した。", 2, 2],
    ["D {一緒|いっしょ}に{話|はなし}した。", 2, 1],
    ["D {明日|あす|あした}は{雨|あめ}。", 2, 2],
    ["D {見直|みなお}し", 1, 1],
    ["D かなだけ", 0, 0],
    ["# 説明", 0, 0],
  ])("語で数える: %s", async (line, words, right) => {
    const { scores } = scoreOf(line, await loaded);
    expect(scores.get("D") ?? { words: 0, right: 0 }).toEqual({ words, right });
  });
});
