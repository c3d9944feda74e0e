import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openTokenizer } from "../../readings/tokenizer.ts";
import { isHard, kanjiOfGrade } from "./grades.ts";
import { parseNotation, writeNotation } from "./notation.ts";
import { splitOkurigana } from "./okurigana.ts";
import { readText } from "./overlay.ts";
import { ownWords } from "./own-words.ts";
import { cases } from "./reading.cases.ts";
import { spokenOf, textOf, type Segment } from "./segments.ts";
import type { Entry, Tokenize } from "./token.ts";

let tokenize: Tokenize = () => [];
beforeAll(async () => {
  tokenize = await openTokenizer();
});

const read = (text: string, glossary: readonly Entry[] = []): string =>
  writeNotation(readText(text, tokenize, glossary));

describe("読みの規則", () => {
  test.each(Object.entries(cases).flatMap(([rule, lines]) => lines.map((line) => [rule, line])))(
    "%s: %s",
    (_rule, line) => {
      expect(read(textOf(parseNotation(line)))).toBe(line);
    },
  );

  test.each([
    ["申し込み", "もうしこみ", "{申|もう}し{込|こ}み"],
    ["お年寄り", "おとしより", "お{年寄|としよ}り"],
    ["ケース会議", "けーすかいぎ", "ケース{会議|かいぎ}"],
    ["一ヶ月", "いっかげつ", "{一ヶ月|いっかげつ}"],
    ["人々", "ひとびと", "{人々|ひとびと}"],
    ["10日", "とおか", "{10日|とおか}"],
    ["大人", "おとな", "{大人|おとな}"],
  ])("送りがなには付けない: %s", (surface, reading, line) => {
    expect(writeNotation(splitOkurigana(surface, reading))).toBe(line);
  });
});

describe("事業所の言葉", () => {
  const office: readonly Entry[] = [
    { base: "日和", reading: "ひより" },
    { base: "小鳥遊", reading: "たかなし" },
    { base: "森", reading: "しん" },
    { base: "陽", reading: "みなみ" },
    { base: "東風作業", reading: "こちさぎょう" },
    { base: "東風", reading: "とうふう" },
    { base: "一日", reading: "ひとひ" },
  ];

  test.each([
    ["小鳥遊さんと話す", "{小鳥遊|たかなし}さんと{話|はな}す"],
    ["東風作業と東風の日", "{東風作業|こちさぎょう}と{東風|とうふう}の{日|ひ}"],
    ["森さんと森林", "{森|しん}さんと{森林|しんりん}"],
    ["一日", "{一日|ひとひ}"],
  ])("%s", (text, line) => {
    expect(read(text, office)).toBe(line);
  });

  test("先に書いた同じ言葉が勝つ", () => {
    const two = [
      { base: "日和", reading: "にちわ" },
      { base: "日和", reading: "ひより" },
    ];
    expect(read("日和さん", two)).toBe("{日和|にちわ}さん");
  });

  test("言葉の途中には当たらない", () => {
    expect(read("東京都へ", [{ base: "京都", reading: "きょうと" }])).toBe(
      "{東京|とうきょう}{都|と}へ",
    );
  });
});

describe("書き方", () => {
  const text = fc.string({ unit: "binary", minLength: 1 });
  const segment: fc.Arbitrary<Segment> = fc.record({ base: text, reading: fc.option(text) });

  test("書いて読むと、もとの文と読みに戻る", () => {
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const back = parseNotation(writeNotation(segments));
        expect(textOf(back)).toBe(textOf(segments));
        expect(spokenOf(back)).toBe(spokenOf(segments));
      }),
    );
  });

  test.each(["{", "}", "|", "{a|", "{|b}", "\\", "a\\{b|c}", "{a|b|c}"])(
    "書き方の記号だけの文も文のまま: %s",
    (line) => {
      expect(textOf(parseNotation(writeNotation([{ base: line, reading: null }])))).toBe(line);
    },
  );
});

describe("どんな文でも", () => {
  const mixed = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "一",
          "十",
          "3",
          "３",
          "日",
          "本",
          "何",
          "方",
          "、",
          "。",
          "\n",
          "ヶ月",
          "😀",
          "𠮷野",
        ),
        fc.constantFrom(
          "{",
          "|",
          "}",
          "\\",
          "行った",
          "支援員",
          "　",
          "ｶﾅ",
          "\u0000",
          "\ud800",
          ",",
        ),
        fc.string({ unit: "grapheme" }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  test("もとの文がそのまま残る", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const segments = readText(text, tokenize, [{ base: "日本", reading: "にほん" }]);
        expect(textOf(segments)).toBe(text);
        for (const { base, reading } of segments) {
          expect(base).not.toBe("");
          if (reading !== null) expect(reading).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  test("長い文の時間は、長さに比例する", () => {
    const time = (length: number): number => {
      const text = "就労支援一日三本".repeat(length);
      const start = performance.now();
      readText(text, tokenize, []);
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(Math.max(time(1000), 20) * 40);
  });
});

test("学年の漢字は 80・160・200 字で、重ならない", () => {
  const all = Object.values(kanjiOfGrade).map((kanji) => Array.from(kanji));
  expect(all.map(({ length }) => length)).toEqual([80, 160, 200]);
  expect(new Set(all.flat()).size).toBe(440);
  expect(["山", "支援", "昼食", "薬", "々", "あ"].map(isHard)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("わたしたちの言葉は、かなの読みを一つずつ持つ", () => {
  for (const { base, reading } of ownWords) {
    expect(reading, base).toMatch(/^[ぁ-んー]+$/u);
    for (const segment of splitOkurigana(base, reading))
      if (segment.reading !== null) expect(segment.base, base).not.toMatch(/[ぁ-ん]/u);
  }
  expect(new Set(ownWords.map(({ base }) => base)).size).toBe(ownWords.length);
});
