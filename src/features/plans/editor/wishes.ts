import type { QuotedWish } from "../../../domain/plan/content.ts";
import { isPictogramName, pictogramWords } from "../../../words/pictograms.ts";
import type { Hopes } from "../../hopes/queries.ts";

/** The person's wishes as a plan quotes them: their words unaltered, or the word under the picture they chose. */
export const quotedWishes = ({ now }: Hopes): QuotedWish[] =>
  now.map(({ hopeId, words, pictures, givenOn, provenance }) => ({
    hopeId,
    words: words === "" ? pictureWords(pictures) : words,
    givenOn,
    how: provenance.how,
  }));

function pictureWords(pictures: readonly string[]): string {
  const words = pictures.filter(isPictogramName).map((name) => pictogramWords[name].easy);
  return words.length === 0 ? "（写真・声の願い）" : `（絵）${words.join("・")}`;
}
