import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import kuromoji, { type IpadicToken, type Tokenizer } from "kuromoji";
import { toHiragana } from "../domain/reading/kana.ts";
import type { Token, Tokenize } from "../domain/reading/token.ts";

/** Loads the dictionary (about 0.3 s and 300 MB); what it returns never throws on any text. */
export function openTokenizer(): Promise<Tokenize> {
  const { resolve } = createRequire(import.meta.url);
  const dicPath = join(dirname(resolve("kuromoji/package.json")), "dict");
  return new Promise((done, failed) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) failed(error);
      else done((text) => piecesOf(text).flatMap((piece) => tokensOf(piece, tokenizer)));
    });
  });
}

// The analyser's work grows with the square of what it gets at once.
const piecesOf = (text: string): readonly string[] =>
  text.match(/[^。！？!?\n]{1,200}[。！？!?\n]?|[。！？!?\n]/gu) ?? [];

function tokensOf(original: string, tokenizer: Tokenizer): readonly Token[] {
  // The analyser breaks on half a character and on NUL; what stands in for them is as long.
  const text = original.toWellFormed().replaceAll("\0", " ");
  const tokens: Token[] = [];
  let at = 0;
  for (const found of tokenizer.tokenize(text)) {
    const surface = found.surface_form;
    // The dictionary's own format loses a word that is a comma: what it skipped stays as it stands.
    const place = surface === "" ? -1 : text.indexOf(surface, at);
    if (place < 0) continue;
    if (place > at) tokens.push(unknown(original.slice(at, place)));
    tokens.push(tokenOf(found, original.slice(place, place + surface.length)));
    at = place + surface.length;
  }
  if (at < text.length) tokens.push(unknown(original.slice(at)));
  return tokens;
}

const tokenOf = (found: IpadicToken, surface: string): Token => ({
  surface,
  reading: found.reading === undefined ? null : toHiragana(found.reading),
  kind: found.pos,
  detail: found.pos_detail_1,
  form: found.conjugated_form,
  dictionary: found.basic_form,
});

const unknown = (surface: string): Token => ({
  surface,
  reading: null,
  kind: "記号",
  detail: "一般",
  form: "*",
  dictionary: surface,
});
