import { both, pair, type Words } from "./pair.ts";

/** /me/door: what the office's own tablet shows of me before I have signed in. */
export const doorWords = {
  title: pair("はじめる画面のわたし", "はじめる がめんの わたし"),
  lead: pair(
    "事業所のタブレットで、サインインする前に見えるものです。",
    "はじめる まえに みんなに みえます。",
  ),
  question: pair("何を見せますか？", "なにを みせますか？"),
  both: pair("名前と絵", "なまえと え"),
  name: pair("名前だけ", "なまえだけ"),
  picture: pair("絵だけ", "えだけ"),
  nothing: pair("見せない", "みせない"),
  nothingNote: pair("カードではじめます", "カードで はじめます"),
  now: both("いま"),
  likeThis: pair("いまはこう見えます", "いまは こう みえます"),
  unseen: pair("いまは見えません", "いまは みえません"),
  change: pair("絵を変える", "えを かえる"),
  kept: pair("変えました", "かえました"),
  whichTitle: pair("どの絵にしますか？", "どの えに しますか？"),
  photo: pair("自分の写真", "じぶんの しゃしん"),
  photoUse: pair("この写真にする", "この しゃしんに する"),
  photoWord: pair("写真", "しゃしん"),
  later: both("あとで"),
} satisfies Record<string, Words>;
