import { both, pair, type Words } from "./pair.ts";

/** The picture ladder of growth, lowest rung first. */
export const ladderWords = {
  first: both("はじめて"),
  together: both("いっしょに"),
  alone: both("ひとりで"),
  canTeach: pair("伝えられる", "つたえられる"),
} satisfies Record<string, Words>;

export const growthWords = {
  chart: pair("ひとりで できた わりあい", "ひとりで できた わりあい"),
  table: pair("表で見る", "ひょうで みる"),
  day: both("ひ"),
  share: pair("ひとりで", "ひとりで"),
  gap: pair("お休み・べつの しごと", "おやすみ・べつの しごと"),
  all: both("ぜんぶ"),
  half: both("はんぶん"),
  none: pair("これから", "これから"),
  now: both("いま"),
  ladder: pair("わたしの いっぽ", "わたしの いっぽ"),
} satisfies Record<string, Words>;
