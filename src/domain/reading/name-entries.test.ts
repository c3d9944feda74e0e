import { describe, expect, test } from "vitest";

import { nameEntries, readByOwnName } from "./name-entries.ts";
import { writeNotation } from "./notation.ts";

const asLines = (name: string, kana: string) =>
  nameEntries({ name, kana }).map(({ base, reading }) => `${base}=${reading}`);

test.each([
  [
    "青木 陽斗",
    "あおき はると",
    [
      "青木陽斗=あおきはると",
      "青木さん=あおきさん",
      "青木=あおき",
      "陽斗さん=はるとさん",
      "陽斗=はると",
    ],
  ],
  ["青木はると", "あおきはると", ["青木はると=あおきはると", "青木さん=あおきさん", "青木=あおき"]],
  [
    "青木　はると",
    "アオキ　ハルト",
    ["青木はると=あおきはると", "青木さん=あおきさん", "青木=あおき"],
  ],
  ["東 愛", "あずま まな", ["東愛=あずままな", "東さん=あずまさん", "愛さん=まなさん"]],
  ["田中太郎", "たなかたろう", ["田中太郎=たなかたろう"]],
  ["田中 太郎", "たなかたろう", ["田中太郎=たなかたろう"]],
  ["さくら", "さくら", []],
  ["青木はると", "", []],
])("%s（%s）の読み", (name, kana, lines) => {
  expect(asLines(name, kana)).toEqual(lines);
});

describe("入口での名前の読み", () => {
  const read = (called: string, name: string, kana: string) =>
    writeNotation(readByOwnName(called, { name, kana }));

  test.each([
    ["青木はると", "青木はると", "あおきはると", "{青木|あおき}はると"],
    ["青木さん", "青木 はると", "あおき はると", "{青木|あおき}さん"],
    ["東海 林", "東海 林", "しょうじ りん", "{東海|しょうじ} {林|りん}"],
    ["森さん", "森 ゆう", "もり ゆう", "{森|もり}さん"],
    ["大空翼", "大空翼", "おおぞらつばさ", "{大空翼|おおぞらつばさ}"],
    ["つばさ", "大空翼", "おおぞらつばさ", "つばさ"],
    ["姫", "青木 はると", "アオキ ハルト", "姫"],
    ["青木さん", "青木 はると", "", "青木さん"],
    ["", "青木 はると", "あおき はると", ""],
  ])("%s（%s・%s）", (called, name, kana, expected) => {
    expect(read(called, name, kana)).toBe(expected);
  });
});
