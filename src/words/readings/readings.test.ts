import { beforeAll, describe, expect, test } from "vitest";
import { hasKanji } from "../../domain/reading/kana.ts";
import { writeNotation } from "../../domain/reading/notation.ts";
import { readText } from "../../domain/reading/overlay.ts";
import { textOf } from "../../domain/reading/segments.ts";
import type { Tokenize } from "../../domain/reading/token.ts";
import { openTokenizer } from "../../readings/tokenizer.ts";
import { readingsOfWords } from "./index.ts";
import { stringsOfWords } from "./strings-of-words.ts";

const strings = stringsOfWords(
  import.meta.glob<Record<string, unknown>>(
    [
      "../**/*.ts",
      "../../domain/{assessment,experience}/*.ts",
      "!../../**/*.test.ts",
      "!./*.ts",
      "!../problems/*.ts",
    ],
    { eager: true },
  ),
);

describe("画面の文のふりがな", () => {
  let tokenize: Tokenize = () => [];
  beforeAll(async () => {
    tokenize = await openTokenizer();
  });

  test("文を見つけている", () => {
    expect(strings.get("../today.ts")?.length).toBeGreaterThan(20);
  });

  // A missing line is written here as the analyser reads it: read it, put it right, then paste it.
  test.each([...strings])("%s の漢字のある文には、読んで確かめた行がある", (file, found) => {
    const missing = found
      .filter((one) => !readingsOfWords.has(one))
      .map((one) => writeNotation(readText(one, tokenize, [])));
    expect(missing, `src/words/readings/${file.slice(3)}`).toEqual([]);
  });

  test("どの行も、いまある文の行で、読みはかな、漢字には読みがある", () => {
    const current = new Set([...strings.values()].flat());
    for (const [text, segments] of readingsOfWords) {
      expect(current.has(text), `ない文: ${text}`).toBe(true);
      expect(textOf(segments)).toBe(text);
      for (const { base, reading } of segments)
        if (reading === null) expect(hasKanji(base), `${text} の ${base}`).toBe(false);
        else expect(reading).toMatch(/^[ぁ-んー]+$/u);
    }
  });
});
