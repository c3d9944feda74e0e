import { inContext } from "./context.ts";
import { glossaryIn } from "./glossary.ts";
import { hasKanji } from "./kana.ts";
import { numbersIn } from "./numbers.ts";
import { splitOkurigana } from "./okurigana.ts";
import { joined, plain, type Segment } from "./segments.ts";
import { withStretches } from "./stretches.ts";
import type { Entry, Token, Tokenize } from "./token.ts";
import { ownWords } from "./own-words.ts";

/**
 * A text with its readings: the office's words first, then our own, numbers with their counters,
 * the analyser's words for the rest, and words with several readings by what stands around them.
 */
export function readText(
  text: string,
  tokenize: Tokenize,
  glossary: readonly Entry[],
): readonly Segment[] {
  if (!hasKanji(text)) return joined([plain(text)]);
  const tokens = tokenize(text);
  const found = [
    ...glossaryIn(text, tokens, glossary, false),
    ...glossaryIn(text, tokens, ownWords, true),
    ...numbersIn(text, tokens),
  ];
  return segmentsOf(inContext(text, withStretches(text, tokens, found, tokenize)));
}

/** Words with their readings as segments. */
export const segmentsOf = (tokens: readonly Token[]): readonly Segment[] =>
  joined(tokens.flatMap(segmentsOfToken));

const segmentsOfToken = ({ surface, reading }: Token): readonly Segment[] =>
  reading === null || !hasKanji(surface) ? [plain(surface)] : splitOkurigana(surface, reading);
