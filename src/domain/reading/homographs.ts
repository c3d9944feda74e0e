import { nouns } from "./homograph-nouns.ts";
import { suffixes } from "./homograph-suffixes.ts";
import { verbs } from "./homograph-verbs.ts";

/**
 * A word with several readings: which one holds, by the text before and behind it. The first rule
 * that fits decides; where none fits, the analyser's reading stays.
 */
export type Homograph = {
  /** As written; a verb or an adjective in its dictionary form. */
  readonly word: string;
  /** The beginning of the analyser's reading that is replaced. */
  readonly from: string;
  readonly to: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** 品詞細分類1 of the analyser. */
  readonly detail?: string;
};

export const homographs: readonly Homograph[] = [...verbs, ...suffixes, ...nouns];
