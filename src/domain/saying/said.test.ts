import { describe, expect, test } from "vitest";

import { writeNote } from "../note/own-note.ts";
import { saysNothing, saysTheSame, type Said } from "./said.ts";

const nothing: Said = { words: "", pictures: [], photoId: null, voiceId: null };
const said = (change: Partial<Said>): Said => ({ ...nothing, ...change });

describe("どれか一つで足りる", () => {
  test.each([
    ["言葉", { words: "かさを もって いく" }, false],
    ["絵", { pictures: ["idea"] }, false],
    ["写真", { photoId: "p" }, false],
    ["声", { voiceId: "v" }, false],
    ["全角の空白だけ", { words: "　\n" }, true],
    ["何もない", {}, true],
  ])("%s", (_, change, isNothing) => {
    expect(saysNothing(said(change))).toBe(isNothing);
    expect(writeNote(said(change)).ok).toBe(!isNothing);
  });
});

describe("同じことを もう一度言っても、新しい版ではない", () => {
  const first = said({ words: " うみ ", pictures: ["sport", "train"], photoId: "p" });
  test.each([
    ["そのまま", {}, true],
    ["絵の順だけちがう", { pictures: ["train", "sport"] }, true],
    ["空白が一つ減った", { words: "うみ " }, false],
    ["絵が一つ減った", { pictures: ["sport"] }, false],
    ["写真をとりのぞいた", { photoId: null }, false],
    ["声を足した", { voiceId: "v" }, false],
  ])("%s", (_, change, isSame) => {
    expect(saysTheSame(first, { ...first, ...change })).toBe(isSame);
  });
});
