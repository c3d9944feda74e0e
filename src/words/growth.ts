import type { Rung } from "../domain/growth/ladder.ts";
import { both, pair, type Words } from "./pair.ts";

/** あゆみ: what the person reads about their own way. */
export const growthPageWords = {
  title: pair("わたしの あゆみ", "わたしの あゆみ"),
  nothing: pair(
    "まだ しるしがありません。きょうの仕事でしるしをつけると、ここに出ます。",
    "しごとの しるしを つけると、ここに でます。",
  ),
  before: both("まえの じぶん"),
  now: both("いまの じぶん"),
  open: pair("くわしく見る", "くわしく みる"),
  ladder: pair("どこまで来たか", "どこまで きたか"),
  mine: pair("じぶんの しるし", "じぶんの しるし"),
  theirs: pair("支援員の しるし", "しえんいんの しるし"),
  theirsToo: pair("支援員の しるしでは", "しえんいんの しるしでは"),
  theirsOnly: pair("支援員のしるしから出しています。", "しえんいんの しるしから だしています。"),
  stepsNow: pair("まえと いまで かわった手順", "まえと いまで かわった ところ"),
  story: pair("ひとりで できた わりあい", "ひとりで できた わりあい"),
  byWeek: pair(
    "長いので、点は一週間に一つです。その週の最後の一回です。下の表には全部あります。",
    "てんは 1しゅうかんに 1つです。ぜんぶは したの ひょうに あります。",
  ),
  gapNote: pair(
    "線が切れているところは、お休みやべつの仕事の週です。",
    "せんが ないところは、おやすみや べつの しごとです。",
  ),
  table: pair("一回ずつの表", "いっかいずつの ひょう"),
  otherTime: pair("ほかの時期", "ほかの とき"),
  noMark: pair("しるしなし", "しるし なし"),
  session: pair("この日の仕事", "この日の しごと"),
  step: pair("手順", "やること"),
  saidThen: pair("この日の ふりかえり", "この日の ふりかえり"),
  keepSuccess: pair("この日の できたを のこす", "この日の できたを のこす"),
  successes: pair("できた帳", "できた ちょう"),
  changed: both("→"),
} satisfies Record<string, Words>;

/** A rung as a sentence about oneself. */
export const rungSentence: Record<Rung, Words> = {
  first: pair("はじめて やってみた", "はじめて やってみた"),
  together: pair("いっしょに できた", "いっしょに できた"),
  alone: pair("ひとりで できた", "ひとりで できた"),
  canTeach: pair("ほかの人に つたえられる", "ほかの ひとに つたえられる"),
};

/** 「5つの うち 3つ ひとりで」: what can be counted on fingers says more than a percent. */
export function shareWords(alone: number, tried: number): Words {
  if (alone === 0) return both(`${tried}つ いっしょに`);
  if (alone === tried) return both(`${tried}つ ぜんぶ ひとりで`);
  return both(`${tried}つの うち ${alone}つ ひとりで`);
}
