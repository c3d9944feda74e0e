import { assert, constantFrom, property, string } from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { chunksOf, localJapaneseVoice } from "./speech.ts";

describe("よみあげ", () => {
  test.each([
    ["きょうの しごと。はこおり！ できた？", ["きょうの しごと。", "はこおり！", "できた？"]],
    ["ことば", ["ことば"]],
    ["。。", []],
    ["", []],
  ])("「%s」を 文で 切る", (text, pieces) => {
    expect(chunksOf(text)).toEqual(pieces);
  });

  test("長い文は 読点で、なければ 100字で 切る", () => {
    const long = `${"あ".repeat(60)}、${"い".repeat(60)}。`;
    expect(chunksOf(long)).toEqual([`${"あ".repeat(60)}、`, `${"い".repeat(60)}。`]);
    expect(chunksOf("あ".repeat(250)).map((piece) => piece.length)).toEqual([100, 100, 50]);
  });

  test("どの切れも 100字までで、字を なくさない", () => {
    const text = string({
      unit: constantFrom("あ", "、", "。", "？", " ", "漢"),
      maxLength: 400,
    });
    assert(
      property(text, (written) => {
        const pieces = chunksOf(written);
        expect(pieces.every((piece) => piece.length <= 101)).toBe(true);
        const letters = (some: string) => some.replaceAll(/[\s。？]/g, "");
        expect(letters(pieces.join(""))).toBe(letters(written));
      }),
    );
  });

  describe("声", () => {
    afterEach(() => vi.unstubAllGlobals());
    const voices = (...list: { lang: string; localService: boolean }[]) =>
      vi.stubGlobal("speechSynthesis", { getVoices: () => list });

    test("遠くの声は 日本語でも 使わない", () => {
      voices({ lang: "ja-JP", localService: false }, { lang: "en-US", localService: true });
      expect(localJapaneseVoice()).toBeUndefined();
    });

    test.each(["ja-JP", "ja_JP", "ja"])("この機械の %s の声を 使う", (lang) => {
      const own = { lang, localService: true };
      voices({ lang: "ja-JP", localService: false }, own);
      expect(localJapaneseVoice()).toBe(own);
    });
  });
});
