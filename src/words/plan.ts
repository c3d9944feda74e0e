import { both, pair, type Words } from "./pair.ts";

/** What a person may ask about their plan without writing. */
export const planQuestionCards = {
  think: pair("言葉の意味が分からない", "ことばが わからない"),
  calendar: pair("いつまでか知りたい", "いつまで？"),
  helping: pair("だれが手伝うか知りたい", "だれが てつだう？"),
  pencil: pair("変えてほしいところがある", "かえて ほしい"),
} as const satisfies Record<string, Words>;
export type PlanQuestionCard = keyof typeof planQuestionCards;

export const isPlanQuestionCard = (text: string): text is PlanQuestionCard =>
  Object.hasOwn(planQuestionCards, text);

/** The person's own pages of the plan. */
export const planWords = {
  title: pair("わたしの計画", "わたしの けいかく"),
  none: pair("計画はまだありません。", "けいかくは まだ ありません。"),
  noneHelp: pair("職員といっしょに、これから作ります。", "しょくいんと いっしょに つくります。"),
  beingWritten: pair(
    "計画を書き直しているところです。できたら、もう一度見てください。",
    "いま かきなおして います。できたら また みて ください。",
  ),
  untilWhen: pair("いつからいつまで", "いつから いつまで"),
  wishes: pair("わたしの願い", "わたしの ねがい"),
  policy: pair("みんなで大切にすること", "みんなで たいせつに すること"),
  longGoal: pair("先の目標", "さきの もくひょう"),
  shortGoal: pair("まずやってみること", "まず やって みる こと"),
  family: pair("家族の願い", "かぞくの ねがい"),
  myPart: pair("わたしがすること", "わたしが する こと"),
  need: pair("いまの様子", "いまの ようす"),
  target: pair("めざすこと", "めざす こと"),
  support: pair("手伝いのしかた", "てつだいの しかた"),
  who: pair("手伝う人", "てつだう ひと"),
  care: pair("気をつけること", "きを つける こと"),
  others: pair("そのほか", "そのほか"),
  formal: pair("計画書の言葉", "けいかくしょの ことば"),
  ask: pair("ききたいことがある", "ききたい ことが ある"),
  askTitle: pair("何をききたいですか", "なにを ききたい？"),
  askSend: pair("きく", "きく"),
  askWords: pair("言葉で", "ことばで"),
  askVoice: pair("声で", "こえで"),
  asked: pair("きいたこと", "きいた こと"),
  noAnswerYet: pair("答えはまだです。", "こたえは まだです。"),
  decide: pair("この計画でいいか決める", "この けいかくで いいか きめる"),
  decided: pair("「これでいい」と答えました。", "「これで いい」と こたえました。"),
  decideTitle: pair("この計画でいいですか", "この けいかくで いい？"),
  decideWhy: pair(
    "いま見ている計画への返事です。計画が変わったら、もう一度ききます。",
    "いま みて いる けいかくの へんじです。かわったら また ききます。",
  ),
  onPaper: pair(
    "紙に書いて返事をします。職員に言ってください。",
    "かみに かいて へんじを します。しょくいんに いって ください。",
  ),
  explainedBy: pair("だれが説明しましたか", "だれが せつめい しましたか"),
  change: pair("変える", "かえる"),
  way: pair("どうやって答えますか", "どうやって こたえる？"),
  draw: pair("画面に名前を書く", "がめんに なまえを かく"),
  drawHelp: pair("わくの中に、指かペンで書きます。", "わくの なかに ゆびで かきます。"),
  drawAgain: pair("書き直す", "かきなおす"),
  drawn: pair("書けました", "かけました"),
  typeName: pair("名前を文字で書く", "なまえを もじで かく"),
  byVoice: pair("声で「これでいいです」と言う", "こえで「これで いいです」と いう"),
  agree: pair("これでいいです", "これで いいです"),
  notYet: pair("まだ決めない", "まだ きめない"),
  paperInstead: pair("紙で答える", "かみで こたえる"),
  agreedNotice: pair("返事を残しました。", "へんじを のこしました。"),
  reached: both("できた"),
} as const;
