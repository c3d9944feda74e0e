import type { Token, Tokenize } from "./token.ts";

/** A part of a text that a rule cuts and reads in its own way. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Token[];
};

/** Where words begin: position in the text → index of the word; the end of the text is the last one. */
export function edgesOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  let at = 0;
  for (const [index, { surface }] of tokens.entries()) {
    edges.set(at, index);
    at += surface.length;
  }
  return edges.set(at, tokens.length);
}

/** The words of a text with the stretches put in; of two that overlap the one given first stays. */
export function withStretches(
  text: string,
  tokens: readonly Token[],
  found: readonly Stretch[],
  tokenize: Tokenize,
): readonly Token[] {
  if (found.length === 0) return tokens;
  const edges = edgesOf(tokens);
  const result: Token[] = [];
  let at = 0;
  for (const { from, to, words } of apart(text.length, found)) {
    result.push(...between(text, at, from, tokens, edges, tokenize), ...words);
    at = to;
  }
  return [...result, ...between(text, at, text.length, tokens, edges, tokenize)];
}

/** A word made by a rule. */
export const madeWord = (surface: string, reading: string | null, detail: string): Token => ({
  surface,
  reading,
  kind: "名詞",
  detail,
  form: "*",
  dictionary: surface,
});

function apart(length: number, found: readonly Stretch[]): readonly Stretch[] {
  const taken = new Uint8Array(length);
  const kept = found.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The analyser's own words where it cut at both ends; else that stretch analysed alone. */
function between(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  edges: ReadonlyMap<number, number>,
  tokenize: Tokenize,
): readonly Token[] {
  if (from >= to) return [];
  const [first, last] = [edges.get(from), edges.get(to)];
  return first === undefined || last === undefined
    ? tokenize(text.slice(from, to))
    : tokens.slice(first, last);
}
