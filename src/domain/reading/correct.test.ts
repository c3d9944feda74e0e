import { describe, expect, test } from "vitest";

import {
  correctedSegments,
  correctedWords,
  merged,
  ownWord,
  readingsOfWord,
  split,
} from "./correct.ts";
import { parseNotation, writeNotation } from "./notation.ts";
import { textOf } from "./segments.ts";

const read = parseNotation;
const sent = (line: string) =>
  read(line).map(({ base, reading }) => ({ base, reading: reading ?? "" }));

describe("ふりがなを直す", () => {
  test("読みはひらがなで残り、空けたところには何もつかない", () => {
    const pieces = [
      { base: "辛", reading: " ツラ " },
      { base: "い", reading: "" },
      { base: "日", reading: "　" },
    ];
    const corrected = correctedSegments("辛い日", pieces);
    expect(corrected.ok && writeNotation(corrected.value)).toBe("{辛|つら}い日");
  });

  test("ほかの文の読みは受けない", () => {
    expect(correctedSegments("今日は", sent("{今日|きょう}も"))).toMatchObject({
      problem: { code: "reading.otherText" },
    });
  });

  test.each(["kyou", "今日", "<b>", "あ".repeat(81)])("読みは、かなだけ：%s", (reading) => {
    expect(correctedSegments("今日", [{ base: "今日", reading }])).toMatchObject({
      problem: { code: "reading.notKana", field: "reading.0" },
    });
  });

  test("つぎと合わせても、分けても、文は同じ", () => {
    const segments = read("{箱|はこ}{折|お}りを{市場|しじょう}で");
    expect(writeNotation(merged(segments, 0))).toBe("{箱折|はこお}りを{市場|しじょう}で");
    expect(writeNotation(merged(segments, 1))).toBe("{箱|はこ}{折りを|おりを}{市場|しじょう}で");
    expect(split(segments, 3).map(({ base }) => base)).toEqual([
      "箱",
      "折",
      "りを",
      "市",
      "場",
      "で",
    ]);
    for (const at of [-1, 0, 3, 4, 9]) {
      expect(textOf(merged(segments, at))).toBe(textOf(segments));
      expect(textOf(split(segments, at))).toBe(textOf(segments));
    }
  });
});

describe("直した言葉", () => {
  test.each([
    ["{辛|から}い{日|ひ}", "{辛|つら}い{日|ひ}", ["辛い=つらい"]],
    ["{市場|しじょう}で{話|はな}す", "{市場|いちば}で{話|はな}す", ["市場=いちば"]],
    ["{箱|はこ}{折|お}り", "{箱折|はこお}り", ["箱折=はこお"]],
    ["{日|ひ}と{日|ひ}", "{日|にち}と{日|ひ}", ["日と=にちと"]],
    ["{日|ひ}", "日", []],
    ["{日|ひ}", "{月|つき}", []],
  ])("%s → %s", (before, after, words) => {
    const found = correctedWords(read(before), read(after));
    expect(found.map(({ base, reading }) => `${base}=${reading}`)).toEqual(words);
  });

  test.each([
    [
      { base: " 市場 ", reading: "イチバ" },
      { ok: true, value: { base: "市場", reading: "いちば" } },
    ],
    [
      { base: "いちば", reading: "いちば" },
      { ok: false, problem: { code: "reading.noKanji", field: "base" } },
    ],
    [
      { base: "市場", reading: "" },
      { ok: false, problem: { code: "reading.notKana", field: "reading" } },
    ],
  ])("事業所の読み方：%o", (piece, result) => {
    expect(ownWord(piece)).toEqual(result);
  });

  test.each([
    ["{辛|から}いカレーと{辛|つら}い{日|ひ}", "辛い", ["からい", "つらい"]],
    ["{大市場|おおいちば}", "市場", ["おおいちば"]],
    ["{日|ひ}", "市場", []],
  ])("「%s」の「%s」の読み", (line, base, readings) => {
    expect(readingsOfWord(read(line), base)).toEqual(readings);
  });
});
