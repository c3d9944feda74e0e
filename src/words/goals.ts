import { both, pair, type Words } from "./pair.ts";

/** わたしの もくひょう: my goals, and the four cards. */
export const goalWords = {
  title: pair("わたしの目標", "わたしの もくひょう"),
  none: pair("目標は、まだありません。", "もくひょうは まだ ありません。"),
  noneNext: pair(
    "ねがいを残すと、支援員といっしょに目標にできます。",
    "ねがいから いっしょに つくれます。",
  ),
  toHopes: both("わたしの ねがい"),
  fromHope: pair("もとのねがい", "もとの ねがい"),
  howNow: pair("いまは、どうですか？", "いまは どうですか？"),
  chosenBefore: both("まえに えらんだ"),
  kept: pair("選んだことを残しました。", "のこしました。"),
  howMuch: pair("どのくらい、もっとできましたか？", "どのくらい もっと できた？"),
  aLittle: both("すこし"),
  aLot: both("とても"),
  noMore: pair("どちらでもない", "どちらでも ない"),
  noScale: pair("印をつける準備をしています。", "しるしは まだ つけられません。"),
  before: both("いままで"),
  mine: both("わたし"),
  staff: pair("支援員", "しょくいん"),
  steps: pair("はじまりと終わり", "いつから いつまで"),
} satisfies Record<string, Words>;
