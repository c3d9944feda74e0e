import { both, pair, type Words } from "./pair.ts";

/** What a supporter wrote to me, and my answer. */
export const feedbackWords = {
  listTitle: pair("もらった言葉", "もらった ことば"),
  none: pair("もらった言葉は、まだありません。", "まだ ありません。"),
  noneNext: pair(
    "ふりかえりを伝えると、返事がとどきます。",
    "ふりかえりを つたえると とどきます。",
  ),
  unread: pair("まだ読んでいません", "まだ よんで いません"),
  title: pair("とどいた言葉", "とどいた ことば"),
  from: pair("より", "より"),
  seen: pair("見たこと", "みた こと"),
  whyGood: pair("よかったわけ", "よかった わけ"),
  nextHint: both("つぎの ヒント"),
  strength: pair("あなたの強み", "あなたの つよみ"),
  howWas: pair("読んで、どう思いましたか？", "よんで どう おもいましたか？"),
  writeBack: pair("返事をする", "へんじを する"),
  words: pair("言葉で", "ことばで"),
  voice: pair("声で", "こえで"),
  photo: pair("写真で", "しゃしんで"),
  photoAlt: pair("写真", "しゃしん"),
  card: pair("カードで", "カードで"),
  send: pair("送る", "おくる"),
  mine: pair("わたしの返事", "わたしの へんじ"),
  whoReads: pair("支援員が読みます。", "しょくいんが よみます。"),
  thanks: both("うけとりました。"),
  myReflection: pair("わたしのふりかえり", "わたしの ふりかえり"),
  older: pair("もっと前の言葉", "もっと まえの ことば"),
} satisfies Record<string, Words>;

/** Cards to write back with; the value is stored as the words of the reply. */
export const replyCards = {
  gift: both("ありがとう"),
  think: pair("もう少し聞きたい", "もうすこし ききたい"),
  talk: pair("話したい", "はなしたい"),
  next: both("やってみる"),
} satisfies Record<string, Words>;
