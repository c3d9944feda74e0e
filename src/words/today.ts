import { both, pair, type Words } from "./pair.ts";

/** きょう and the steps of my work. */
export const todayWords = {
  title: both("きょう"),
  work: pair("きょうの仕事", "きょうの しごと"),
  noWork: pair("きょうの仕事は、まだ決まっていません。", "きょうの しごとは まだ ありません。"),
  noWorkNext: pair(
    "支援員に聞いたり、やってみたい仕事を選んだりできます。",
    "ひとに きけます。やってみたい しごとも えらべます。",
  ),
  reflect: both("ふりかえる"),
  reflectNote: pair("したことを思い出す", "した ことを おもいだす"),
  growth: both("わたしの あゆみ"),
  growthNote: pair("前の自分と、いまの自分", "まえの じぶんと いまの じぶん"),
  choices: both("やってみたい"),
  hopes: both("わたしの ねがい"),
  hopesNote: pair("どんな暮らしがしたいか", "どんな くらしが いいか"),
  received: pair("もらった言葉", "もらった ことば"),
  receivedNote: pair("支援員からの返事", "しょくいんからの へんじ"),
  newFeedback: pair("返事がとどきました", "へんじが とどきました"),
  planAsked: pair("計画ができました", "けいかくが できました"),
  planAskedNote: pair("これでいいか、見て決める", "これで いいか みて きめる"),
  planAnswered: pair("計画の質問に答えがあります", "しつもんの こたえが きました"),
  planAnsweredNote: pair("わたしの計画のページで読む", "わたしの けいかくで よむ"),
  openFeedback: pair("読む", "よむ"),
  start: both("はじめる"),
  goOn: both("つづける"),
  again: pair("もう一度見る", "もういちど みる"),
  steps: pair("手順", "やること"),
  noSteps: pair(
    "この仕事には、まだ手順がありません。支援員に聞いてください。",
    "やることは ひとに きいて ください。",
  ),
  howDone: pair("どうやって できましたか？", "どうやって できましたか？"),
  chosenBefore: both("まえに えらんだ"),
  next: both("つぎへ"),
  before: both("ひとつ まえ"),
  stop: both("やめる"),
  doneTitle: both("おつかれさまでした"),
  doneWords: pair(
    "しるしは残りました。あとから変えることもできます。",
    "しるしは のこりました。あとで かえる ことも できます。",
  ),
  keepSuccess: pair("できた帳に残す", "できたを のこす"),
  toSteps: pair("手順を見る", "やることを みる"),
  backToToday: pair("きょうのページへ", "きょうの ページへ"),
} satisfies Record<string, Words>;

/** How a step was done, as the person says it. */
export const markWords = {
  I: both("ひとりで"),
  V: pair("声かけ", "こえかけ"),
  G: pair("指さし", "ゆびさし"),
  M: pair("見本", "みほん"),
  P: both("いっしょに"),
  NA: both("きょうは しない"),
  NR: pair("ようすを見る", "ようすを みる"),
} satisfies Record<string, Words>;

/** What a mark means, so that nobody has to guess. */
export const markNotes = {
  I: pair("手伝いなしでした", "じぶんだけで した"),
  V: pair("声をかけてもらった", "こえを かけて もらった"),
  M: pair("やり方を見せてもらった", "やりかたを みせて もらった"),
  P: pair("手を貸してもらった", "てつだって もらった"),
  NA: pair("きょうは別のことをする", "べつの ことを する"),
} satisfies Record<string, Words>;
