import { splitOkurigana } from "./okurigana.ts";
import { joined, plain, type Segment } from "./segments.ts";
import type { Entry } from "./token.ts";

/**
 * The same text with this word read this way wherever it stands by itself. Where a reading reaches
 * over the word's edge, that place stays: nobody can say which part of it is the word's.
 */
export function withWord(segments: readonly Segment[], word: Entry): readonly Segment[] {
  if (word.base === "") return segments;
  const result: Segment[] = [];
  let rest = segments;
  for (let cut = cutAtWord(rest, word.base); cut !== null; cut = cutAtWord(rest, word.base)) {
    result.push(...cut.before);
    const changed = cut.own !== null;
    result.push(...(changed ? splitOkurigana(word.base, word.reading) : cut.one));
    rest = cut.after;
  }
  return joined([...result, ...rest]);
}

type Cut = {
  readonly before: readonly Segment[];
  /** The word's own segments; null where another reading reaches over its edge. */
  readonly own: readonly Segment[] | null;
  /** What is passed over where the word is not replaced. */
  readonly one: readonly Segment[];
  readonly after: readonly Segment[];
};

function cutAtWord(segments: readonly Segment[], base: string): Cut | null {
  const from = segments
    .map((segment) => segment.base)
    .join("")
    .indexOf(base);
  if (from === -1) return null;
  const [before, behind] = cutAt(segments, from);
  const [own, after] = cutAt(behind, base.length);
  const isAlone = lengthOf(before) === from && lengthOf(own) === base.length;
  if (isAlone) return { before, own, one: [], after };
  const [one, others] = cutAt(behind, Math.max(1, from - lengthOf(before) + 1));
  return one.length > 0
    ? { before, own: null, one, after: others }
    : { before, own: null, one: behind.slice(0, 1), after: behind.slice(1) };
}

/** Up to a place: text without a reading is cut there, a reading that reaches over it stays behind. */
function cutAt(
  segments: readonly Segment[],
  place: number,
): readonly [readonly Segment[], readonly Segment[]] {
  let at = 0;
  for (const [index, segment] of segments.entries()) {
    const end = at + segment.base.length;
    if (end <= place) {
      at = end;
      continue;
    }
    if (at === place || segment.reading !== null) {
      return [segments.slice(0, index), segments.slice(index)];
    }
    const [left, right] = [segment.base.slice(0, place - at), segment.base.slice(place - at)];
    return [
      [...segments.slice(0, index), plain(left)],
      [plain(right), ...segments.slice(index + 1)],
    ];
  }
  return [segments, []];
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { base }) => sum + base.length, 0);
