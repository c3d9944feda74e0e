import { hasKanji } from "./kana.ts";
import { edgesOf, madeWord, type Stretch } from "./stretches.ts";
import type { Entry, Token } from "./token.ts";

/**
 * Where words of a glossary stand in a text, left to right: the longest wins, then the one given
 * first. A word of one character counts only where the analyser sees a word of its own, one of two
 * where a word begins and no kanji follows inside of it (京都 is not in 東京都), a longer one
 * anywhere. With `whole` every word must begin and end where the analyser's words do.
 */
export function glossaryIn(
  text: string,
  tokens: readonly Token[],
  glossary: readonly Entry[],
  whole: boolean,
): readonly Stretch[] {
  const present = byFirst(glossary.filter(({ base }) => base !== "" && text.includes(base)));
  if (present.size === 0) return [];
  const edges = edgesOf(tokens);
  const found: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const entry = (present.get(text.charAt(at)) ?? []).find(({ base }) =>
      whole ? isCut(base, at, edges) && text.startsWith(base, at) : stands(base, text, at, edges),
    );
    if (entry === undefined) {
      at++;
      continue;
    }
    const to = at + entry.base.length;
    found.push({ from: at, to, words: [madeWord(entry.base, entry.reading, "固有名詞")] });
    at = to;
  }
  return found;
}

/** By first character, longest first; the order given decides between equals. */
function byFirst(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.base.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.base.length - a.base.length);
  return groups;
}

const isCut = (base: string, at: number, edges: ReadonlyMap<number, number>): boolean =>
  edges.has(at) && edges.has(at + base.length);

function stands(
  base: string,
  text: string,
  at: number,
  edges: ReadonlyMap<number, number>,
): boolean {
  if (!text.startsWith(base, at)) return false;
  const length = Array.from(base).length;
  const first = edges.get(at);
  if (length > 2 || first === undefined) return length > 2;
  const to = at + base.length;
  return length === 2 ? edges.has(to) || !hasKanji(text.charAt(to)) : edges.get(to) === first + 1;
}
