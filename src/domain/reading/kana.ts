/** Katakana as hiragana; everything else stays. */
export const toHiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));

/** Whether a reading belongs over it: a Chinese character, the marks that repeat or shorten one, ヶ. */
export const hasKanji = (text: string): boolean => kanji.test(text);

/** Runs of characters that take a reading, and runs that do not. */
export const runsOf = (text: string): readonly string[] => text.match(runs) ?? [];

const kanji = /[\p{Script=Han}々〆〇]/u;
// ヶ and ヵ are read as part of the word they stand in: 一ヶ月.
const runs =
  /[\p{Script=Han}々〆〇](?:[\p{Script=Han}々〆〇]|[ヶヵケ](?=[\p{Script=Han}]))*|[^\p{Script=Han}々〆〇]+/gu;
