import type { Tx } from "../../db/actor-transaction.ts";
import { readingsOfWord } from "../../domain/reading/correct.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import { withWord } from "../../domain/reading/with-word.ts";
import { officeWords, textsWithWords, type ReadText } from "./correct-queries.ts";

/** An earlier text with its reading now and the one it would have by the office's words. */
export type Proposed = Pick<ReadText, "reading_id" | "version"> & {
  readonly now: readonly Segment[];
  readonly wanted: readonly Segment[];
};

/** Texts that staff know and that read a word of the office otherwise than the office does. */
export async function proposedAgain(tx: Tx): Promise<Proposed[]> {
  const words = await officeWords(tx);
  const texts = await textsWithWords(tx);
  // The longest first: 市場 must not cut 市場町, which has a word of its own.
  const longestFirst = words.toSorted((a, b) => b.base.length - a.base.length);
  return texts.flatMap(({ reading_id, version, segments }) => {
    const wanted = longestFirst
      .filter(({ base, reading }) => readingsOfWord(segments, base).some((one) => one !== reading))
      .reduce<readonly Segment[]>((read, word) => withWord(read, word), segments);
    const isOther = JSON.stringify(wanted) !== JSON.stringify(segments);
    return isOther ? [{ reading_id, version, now: segments, wanted }] : [];
  });
}
