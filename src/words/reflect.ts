import { both, pair, type Words } from "./pair.ts";

/** ふりかえり: three questions, one a screen. */
export const reflectWords = {
  title: both("ふりかえる"),
  which: pair("どれをふりかえりますか？", "どれを ふりかえりますか？"),
  nothing: pair("ふりかえるものは、いまはありません。", "いまは ふりかえる ものが ありません。"),
  nothingNext: pair("仕事をしたあとに、また来てください。", "しごとの あとに また きて ください。"),
  told: pair("伝えました", "つたえました"),
  did: both("なにを した？"),
  felt: both("どう おもった？"),
  next: both("つぎは どうする？"),
  didShort: both("した こと"),
  feltShort: both("おもった こと"),
  nextShort: both("つぎ"),
  face: both("かおで"),
  cards: pair("カードで（いくつでも）", "カードで（いくつでも）"),
  goOn: both("つぎへ"),
  before: both("ひとつ まえ"),
  endTitle: pair("書いたもの", "かいた もの"),
  endLead: pair("これを支援員に伝えますか？", "これを しょくいんに つたえますか？"),
  whoReads: pair(
    "この事業所の支援員が読みます。書いたものは変えられません。",
    "ここの しょくいんが よみます。",
  ),
  tell: both("つたえる"),
  later: both("あとで"),
  fix: pair("直す", "なおす"),
  toldTitle: both("つたえました"),
  toldWords: pair("支援員が読んで、返事を書きます。", "しょくいんが よんで へんじを かきます。"),
  keepSuccess: pair("できた帳に残す", "できたを のこす"),
  noAnswerYet: pair("まだ書いていません。", "まだ かいて いません。"),
  of: pair("のふりかえり", "の ふりかえり"),
} satisfies Record<string, Words>;
