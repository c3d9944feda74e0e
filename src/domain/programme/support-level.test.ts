import { describe, expect, test } from "vitest";
import {
  detailedRank,
  detailedWords,
  isSupportLevel,
  isTried,
  isWithHelp,
  levelRank,
  levelWords,
  personLevels,
  simpleLevel,
  staffLevels,
  type DetailedLevel,
} from "./support-level.ts";

describe("できぐあいは、助けの小さい順に並ぶ", () => {
  test.each([
    ["I", "I", 0],
    ["VI", "V", 1],
    ["VD", "V", 2],
    ["GP", "G", 3],
    ["GM", "G", 4],
    ["MB", "M", 5],
    ["MS", "M", 6],
    ["PS", "P", 7],
    ["PF", "P", 8],
    ["NA", "NA", null],
    ["NR", "NR", null],
  ] as const)("くわしい記号 %s は %s として残り、順位は %s", (detailed, simple, rank) => {
    expect(simpleLevel(detailed)).toBe(simple);
    expect(detailedRank[detailed]).toBe(rank);
    expect(detailedWords[detailed]).not.toBe("");
  });

  test("くわしい順位と簡単な順位は、どの二つを比べても逆にならない", () => {
    const helped: DetailedLevel[] = ["I", "VI", "VD", "GP", "GM", "MB", "MS", "PS", "PF"];
    const ranks = helped.map((code) => levelRank[simpleLevel(code)] ?? -1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

test("本人の選択肢は ひとりで・声かけ・見本・いっしょに・きょうは しない の順で、指さしと反応なしは出ない", () => {
  expect(personLevels.map((level) => levelWords[level].std)).toEqual([
    "ひとりで",
    "声かけ",
    "見本",
    "いっしょに",
    "きょうは しない",
  ]);
  expect(staffLevels).toEqual(["I", "V", "G", "M", "P", "NA"]);
});

test.each([
  ["I", true, false],
  ["V", true, true],
  ["G", true, true],
  ["M", true, true],
  ["P", true, true],
  ["NR", true, false],
  ["NA", false, false],
] as const)("%s は、やってみたか=%s、助けがあったか=%s", (level, tried, helped) => {
  expect(isTried(level)).toBe(tried);
  expect(isWithHelp(level)).toBe(helped);
});

test.each([
  ["I", true],
  ["NR", true],
  ["VI", false],
  ["i", false],
  ["", false],
  ["toString", false],
  ["__proto__", false],
])("保存できる記号かどうか: %s → %s", (text, expected) => {
  expect(isSupportLevel(text)).toBe(expected);
});
