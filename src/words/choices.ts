import { both, pair, type Words } from "./pair.ts";

/** やりたい / こわい / まだ. */
export const choiceWords = {
  title: both("やってみたい"),
  lead: pair(
    "気になる仕事を選んでください。いつでも変えられます。",
    "しごとを えらびます。いつでも かえられます。",
  ),
  want: both("やりたい"),
  afraid: both("こわい"),
  notYet: both("まだ"),
  wantNote: pair("やってみたい", "やって みたい"),
  afraidNote: pair("少し心配", "すこし しんぱい"),
  notYetNote: pair("また今度", "また こんど"),
  how: pair("この仕事は、どうですか？", "この しごとは どうですか？"),
  chosenBefore: both("まえに えらんだ"),
  kept: pair("選んだことを残しました。支援員にも見えます。", "のこしました。しょくいんも みます。"),
  none: pair("選べる仕事は、まだありません。", "えらべる しごとは まだ ありません。"),
  steps: pair("手順", "やること"),
  toList: pair("ほかの仕事を見る", "ほかの しごとを みる"),
} satisfies Record<string, Words>;
