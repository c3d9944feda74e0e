import { cutByGlossary } from "./glossary.ts";
import { hasKanji } from "./kana.ts";
import { splitOkurigana } from "./okurigana.ts";
import { joined, plain, type Segment } from "./segments.ts";
import type { Entry, Token, Tokenize } from "./token.ts";

/** A text with its readings: the office's words first, then the analyser's, put right by our rules. */
export const readText = (
  text: string,
  tokenize: Tokenize,
  glossary: readonly Entry[],
): readonly Segment[] => segmentsOf(cutByGlossary(text, tokenize, glossary));

/** Words with their readings as segments. */
export const segmentsOf = (tokens: readonly Token[]): readonly Segment[] =>
  joined(tokens.flatMap(segmentsOfToken));

const segmentsOfToken = ({ surface, reading }: Token): readonly Segment[] =>
  reading === null || !hasKanji(surface) ? [plain(surface)] : splitOkurigana(surface, reading);
