import { ok, refuse, type Problem, type Result } from "../result.ts";
import { hasKanji, toHiragana } from "./kana.ts";
import { plain, textOf, type Segment } from "./segments.ts";
import type { Entry } from "./token.ts";

/** What a form sends back of one text: the pieces in order, a reading or nothing over each. */
export type SentPiece = { readonly base: string; readonly reading: string };

export const longestReading = 80;

/**
 * The pieces as segments of that text. Refuses pieces that are not this text
 * (`reading.otherText`) and readings that are no kana (`reading.notKana`, with its piece).
 */
export function correctedSegments(
  text: string,
  pieces: readonly SentPiece[],
): Result<readonly Segment[]> {
  if (pieces.map(({ base }) => base).join("") !== text) {
    return refuse({ code: "reading.otherText" });
  }
  const wrong = pieces.findIndex(({ reading }) => !isReading(reading));
  if (wrong !== -1) return refuse(notKana(`reading.${wrong}`));
  return ok(
    pieces.map(({ base, reading }) =>
      reading.trim() === "" ? plain(base) : { base, reading: toHiragana(reading.trim()) },
    ),
  );
}

/** A word of the office's own; refuses `reading.notKana` and a word without kanji, `reading.noKanji`. */
export function ownWord({ base, reading }: SentPiece): Result<Entry> {
  const word = { base: base.trim(), reading: toHiragana(reading.trim()) };
  if (!hasKanji(word.base)) return refuse({ code: "reading.noKanji", field: "base" });
  if (word.reading === "" || !isReading(word.reading)) return refuse(notKana("reading"));
  return ok(word);
}

const notKana = (field: string): Problem => ({ code: "reading.notKana", field });

const isReading = (reading: string): boolean =>
  reading.length <= longestReading &&
  /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]*$/u.test(reading);

/** One piece of this one and the next, where the analyser cut a word in two. */
export function merged(segments: readonly Segment[], at: number): readonly Segment[] {
  const [first, next] = segments.slice(at, at + 2);
  if (first === undefined || next === undefined) return segments;
  const one = { base: first.base + next.base, reading: spoken(first) + spoken(next) };
  return segments.toSpliced(at, 2, one.reading === "" ? plain(one.base) : one);
}

/** A piece cut into its characters, each waiting for its reading. */
export function split(segments: readonly Segment[], at: number): readonly Segment[] {
  const segment = segments[at];
  if (segment === undefined) return segments;
  return segments.toSpliced(at, 1, ...Array.from(segment.base, plain));
}

const spoken = ({ base, reading }: Segment): string => reading ?? (hasKanji(base) ? "" : base);

/**
 * Words that were corrected: pieces whose reading differs from before, with the kana behind a single
 * kanji, so that 辛い is not every 辛. What was only cut otherwise is no other reading.
 */
export function correctedWords(before: readonly Segment[], after: readonly Segment[]): Entry[] {
  if (textOf(before) !== textOf(after)) return [];
  const known = new Set(places(before).map(({ key }) => key));
  const words = places(after)
    .filter(({ key, reading }) => reading !== null && !known.has(key))
    .map(({ base, reading, index }) => {
      const tail = Array.from(base).length === 1 ? firstKana(after[index + 1]) : "";
      return { base: base + tail, reading: (reading ?? "") + tail };
    });
  return [...new Map(words.map((word) => [word.base, word])).values()];
}

function places(segments: readonly Segment[]) {
  let at = 0;
  return segments.map(({ base, reading }, index) => {
    const key = `${at} ${base} ${reading}`;
    at += base.length;
    return { base, reading, index, key };
  });
}

const firstKana = (next: Segment | undefined): string =>
  next?.reading === null ? (/^[\p{Script=Hiragana}]/u.exec(next.base)?.[0] ?? "") : "";

/** How a word stands in a text now: each way it is read there; pieces that reach over it count whole. */
export function readingsOfWord(segments: readonly Segment[], base: string): string[] {
  const text = textOf(segments);
  const found: string[] = [];
  for (let from = text.indexOf(base); from !== -1; from = text.indexOf(base, from + 1)) {
    found.push(readingBetween(segments, from, from + base.length));
  }
  return found;
}

function readingBetween(segments: readonly Segment[], from: number, until: number): string {
  let at = 0;
  return segments
    .map((segment) => {
      const [start, end] = [at, at + segment.base.length];
      at = end;
      if (end <= from || start >= until) return "";
      return segment.reading === null
        ? segment.base.slice(Math.max(from - start, 0), until - start)
        : segment.reading;
    })
    .join("");
}
