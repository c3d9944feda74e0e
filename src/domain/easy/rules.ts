/** The rules of やさしい日本語 that can be counted or found. */
export const easyRules = [
  "30文字まで",
  "1文に漢字13字まで",
  "漢字は3つまで続ける",
  "二重否定を使わない",
  "責める言葉を使わない",
  "午前・午後で書く",
  "数は算用数字",
] as const;

export type EasyRule = (typeof easyRules)[number];

/** A rule that a やさしい日本語 sentence breaks, and where: a sentence, or the words found in it. */
export type Broken = { readonly rule: EasyRule; readonly at: string };

const longestSentence = 30;
const longestKanjiRun = 3;
const mostKanji = 13;

// Names that stay as they are, because breaking them would name something else.
const properWords = ["個別支援計画", "就労継続支援"];

/**
 * What keeps an easy text from being easy. Sources: わかりやすい情報提供のガイドライン (2015) for
 * sentence length, kanji runs and times; 弘前大学「やさしい日本語」 for kanji in a sentence;
 * WCAG 3.3.1 and our own rule for words of blame.
 */
export function brokenRules(text: string): readonly Broken[] {
  const sentences = sentencesOf(text);
  return [
    ...sentences.filter((one) => lengthOf(one) > longestSentence).map(broken("30文字まで")),
    ...sentences.filter((one) => kanjiOf(one) > mostKanji).map(broken("1文に漢字13字まで")),
    ...found(withoutProperWords(text), kanjiRun, "漢字は3つまで続ける"),
    ...found(text, doubleNegative, "二重否定を使わない"),
    ...found(text, blame, "責める言葉を使わない"),
    ...found(text, dayClock, "午前・午後で書く"),
    ...found(text, kanjiNumber, "数は算用数字"),
  ];
}

/** Sentences as they stand in the text, without their end marks. */
export const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？\n]+/gu) ?? [];

/** Characters of a sentence as they are counted: spaces between easy words are none. */
export const lengthOf = (sentence: string): number =>
  Array.from(sentence.replaceAll(/\s/gu, "")).length;

const kanjiRun = new RegExp(`\\p{Script=Han}{${longestKanjiRun + 1},}`, "gu");
const doubleNegative =
  /ない(?:わけ|こと)(?:では|は)な|なくは?ない|なければ\s?(?:ならな|なりま|いけな|いけま)|なくては\s?(?:ならな|なりま|いけな|いけま)|ないと\s?(?:いけな|いけま|なら|なりま)|(?:ない|ません)と(?:は|も).{0,4}(?:ない|ません)|ずに(?:は|も).{0,6}(?:ない|ません)/gu;
const blame =
  /失敗|しっぱい|ダメ|だめ|駄目|不正|ふせい|エラー|間違|まちが|ミス|無効|むこう(?:です|に)|違反|拒否|異常|禁止|できませんでした|わるい|悪い/gu;
const dayClock = /(?:1[3-9]|2[0-4])\s*時|\d{1,2}[:：]\d{2}/gu;
const kanjiNumber = /[一二三四五六七八九十百千]+(?:つ|個|回|人|日|月|年|時|分|枚|円)/gu;

const kanjiOf = (sentence: string): number => sentence.match(/\p{Script=Han}/gu)?.length ?? 0;

const withoutProperWords = (text: string): string =>
  properWords.reduce((rest, word) => rest.replaceAll(word, "・"), text);

const broken =
  (rule: EasyRule) =>
  (at: string): Broken => ({ rule, at });

const found = (text: string, pattern: RegExp, rule: EasyRule): Broken[] =>
  (text.match(pattern) ?? []).map(broken(rule));
