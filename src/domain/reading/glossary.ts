import type { Entry, Token, Tokenize } from "./token.ts";

/**
 * The words of a text, where every entry found in it is one word with the entry's reading. The
 * longest entry wins, then the one that stands first. An entry of one character counts only where
 * the analyser sees a word of its own, one of two where a word begins (日本 is not in 今日本を), a
 * longer one anywhere; what is left beside it is analysed anew.
 */
export function cutByGlossary(
  text: string,
  tokenize: Tokenize,
  glossary: readonly Entry[],
): readonly Token[] {
  const tokens = tokenize(text);
  const present = byFirst(glossary.filter(({ base }) => base !== "" && text.includes(base)));
  if (present.size === 0) return tokens;
  const edges = edgesOf(tokens);
  const result: Token[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const entry = (present.get(text.charAt(at)) ?? []).find((one) => stands(one, text, at, edges));
    if (entry === undefined) {
      at++;
      continue;
    }
    result.push(...between(text, from, at, tokens, edges, tokenize), wordOf(entry));
    at += entry.base.length;
    from = at;
  }
  return [...result, ...between(text, from, text.length, tokens, edges, tokenize)];
}

/** By first character, longest first; the order given decides between equals. */
function byFirst(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = Map.groupBy(entries, ({ base }) => base.charAt(0));
  for (const group of groups.values()) group.sort((a, b) => b.base.length - a.base.length);
  return groups;
}

/** Where words begin: position in the text → index of the word. */
function edgesOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  let at = 0;
  for (const [index, { surface }] of tokens.entries()) {
    edges.set(at, index);
    at += surface.length;
  }
  return edges.set(at, tokens.length);
}

function stands(
  { base }: Entry,
  text: string,
  at: number,
  edges: ReadonlyMap<number, number>,
): boolean {
  if (!text.startsWith(base, at)) return false;
  const length = Array.from(base).length;
  const first = edges.get(at);
  if (length > 2 || first === undefined) return length > 2;
  return length === 2 || edges.get(at + base.length) === first + 1;
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
  if (from === to) return [];
  const [first, last] = [edges.get(from), edges.get(to)];
  return first === undefined || last === undefined
    ? tokenize(text.slice(from, to))
    : tokens.slice(first, last);
}

const wordOf = ({ base, reading }: Entry): Token => ({
  surface: base,
  reading,
  kind: "名詞",
  detail: "固有名詞",
  form: "*",
  dictionary: base,
});
