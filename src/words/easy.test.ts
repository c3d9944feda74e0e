import { describe, expect, test } from "vitest";
import { brokenRules } from "../domain/easy/rules.ts";
import type { Words } from "./pair.ts";

const modules = import.meta.glob<Record<string, unknown>>(["./**/*.ts", "!./**/*.test.ts"], {
  eager: true,
});

/** Facts for sentences that take some: a short word, which is also a number in words; or a list. */
const factsOf = (fact: unknown) =>
  new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => fact : fact) });

function filledIn(sentence: (facts: unknown) => unknown): unknown {
  try {
    return sentence(factsOf("3"));
  } catch {
    return sentence(factsOf(["3", "5"]));
  }
}

const pairs = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([, value]) => typeof value === "object")
    .flatMap(([name, value]) => pairsIn(value, `${file} ${name}`)),
);

function pairsIn(value: unknown, at: string): { at: string; words: Words }[] {
  if (typeof value === "function")
    return pairsIn(
      filledIn((facts) => value(facts)),
      `${at}()`,
    );
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value)) return [{ at, words: value }];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${at}.${key}`));
}

function isWords(value: object): value is Words {
  return "std" in value && typeof value.std === "string" && "easy" in value;
}

describe("やさしい言葉", () => {
  test("すべての対を見つけている", () => {
    expect(pairs.length).toBeGreaterThan(100);
  });

  test.each(pairs)("$at は やさしい", ({ words }) => {
    expect(brokenRules(words.easy)).toEqual([]);
    expect(words.easy.trim()).not.toBe("");
    expect(words.std.trim()).not.toBe("");
  });

  test.each([
    ["まず はこを おって、つぎに ふくろに いれて、さいごに かずを かぞえて ください", "30文字まで"],
    ["支援計画を みる", "漢字は3つまで続ける"],
    ["やらなければ ならない ことは ない".replaceAll(" ", ""), "二重否定を使わない"],
    ["休まないといけない", "二重否定を使わない"],
    ["失敗しました", "責める言葉を使わない"],
    ["にゅうりょくが 不正です", "責める言葉を使わない"],
    ["14時に はじまります", "午前・午後で書く"],
    ["9:30に きて ください", "午前・午後で書く"],
    ["三つ えらんで ください", "数は算用数字"],
  ])("「%s」は とおさない", (text, rule) => {
    expect(brokenRules(text).map((broken) => broken.rule)).toContain(rule);
  });

  test.each([
    "きょうの しごとは はこおりです。",
    "午後2時から はじまります。",
    "個別支援計画を みます。",
    "わからない ときは ひとに きいて ください。",
  ])("「%s」は とおす", (text) => {
    expect(brokenRules(text)).toEqual([]);
  });
});
