import { expect, test } from "vitest";

import { nameEntries } from "./name-entries.ts";

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
