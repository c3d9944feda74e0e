/** A rule that a やさしい日本語 sentence breaks. */
export type Broken = { readonly rule: string; readonly at: string };

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
  const sentences = text.match(/[^。！？\n]+/gu) ?? [];
  return [
    ...sentences.filter((one) => length(one) > longestSentence).map(broken("30文字まで")),
    ...sentences.filter((one) => kanjiOf(one) > mostKanji).map(broken("1文に漢字13字まで")),
    ...found(withoutProperWords(text), kanjiRun, "漢字は3つまで続ける"),
    ...found(text, doubleNegative, "二重否定を使わない"),
    ...found(text, blame, "責める言葉を使わない"),
    ...found(text, dayClock, "午前・午後で書く"),
    ...found(text, kanjiNumber, "数は算用数字"),
  ];
}

const kanjiRun = new RegExp(`\\p{Script=Han}{${longestKanjiRun + 1},}`, "gu");
const doubleNegative =
  /ない(?:わけ|こと)(?:では|は)な|なくは?ない|なければ(?:なら|いけ)な|なくては(?:なら|いけ)な|ないと(?:いけ|なら)な|(?:ない|ません)と(?:は|も).{0,4}(?:ない|ません)|ずに(?:は|も).{0,6}(?:ない|ません)/gu;
const blame =
  /失敗|しっぱい|ダメ|だめ|駄目|不正|ふせい|エラー|間違|まちが|ミス|無効|むこう(?:です|に)|違反|拒否|異常|禁止|できませんでした|わるい|悪い/gu;
const dayClock = /(?:1[3-9]|2[0-4])\s*時|\d{1,2}[:：]\d{2}/gu;
const kanjiNumber = /[一二三四五六七八九十百千]+(?:つ|個|回|人|日|月|年|時|分|枚|円)/gu;

const length = (sentence: string): number => Array.from(sentence.replaceAll(/\s/gu, "")).length;

const kanjiOf = (sentence: string): number => sentence.match(/\p{Script=Han}/gu)?.length ?? 0;

const withoutProperWords = (text: string): string =>
  properWords.reduce((rest, word) => rest.replaceAll(word, "・"), text);

const broken =
  (rule: string) =>
  (at: string): Broken => ({ rule, at });

const found = (text: string, pattern: RegExp, rule: string): Broken[] =>
  (text.match(pattern) ?? []).map(broken(rule));
