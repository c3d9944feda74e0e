import { both, pair, type Words } from "./pair.ts";

/** わたしの サイン: the cards, today's colour, telling somebody. */
export const signWords = {
  title: both("わたしの サイン"),
  lead: pair(
    "調子のサインと、そのときの過ごし方を、自分の言葉で残せます。",
    "じぶんの サインと そのときの ことを のこします。",
  ),
  private: pair(
    "見せると決めるまで、ほかの人には見えません。",
    "みせると きめるまで じぶんだけの ものです。",
  ),
  now: pair("いまの調子", "いまの ちょうし"),
  chosenBefore: both("まえに えらんだ"),
  cards: pair("サインのカード", "サインの カード"),
  add: pair("カードを作る", "カードを つくる"),
  open: pair("このカードを開く", "この カードを ひらく"),
  none: pair("まだカードはありません。", "まだ カードは ありません。"),
  more: pair("サインから つづく", "サインから つづく"),
  toCrisis: pair("つらいときのカード", "つらい ときの カード"),
  toSharing: pair("だれに見せるか", "だれに みせる？"),
  toHelped: pair("変えてもらったこと", "かえて もらった こと"),
  voice: pair("声で", "こえで"),
  wordsHelp: pair("一行に一つずつ書けます。", "1つずつ かいて、つぎの ぎょうへ。"),
  saved: pair("残しました。", "のこしました。"),
  earlier: pair("前の言葉", "まえの ことば"),
  again: pair("言いなおす", "いいなおす"),
  addPart: pair("書きたす", "かきたす"),
  notYet: pair("まだ書いていません。", "まだ かいて いません。"),
  layAside: both("しまう"),
  takeUp: both("また だす"),
  resting: pair("しまってあるカード", "しまった カード"),
  photoOf: pair("カードの写真", "カードの しゃしん"),
  voiceOnPaper: pair("声で残しました（紙では聞けません）", "こえで のこしました"),
  staffVoiceEnd: pair("職員の声をはずす", "しょくいんの こえを はずす"),
  staffVoiceEnded: pair("職員の声をはずしました。", "しょくいんの こえを はずしました。"),
} satisfies Record<string, Words>;

/** The three kinds of a card, and what each of its parts asks. */
export const signKindWords = {
  good: both("いいサイン"),
  care: pair("注意サイン", "ちゅういサイン"),
  hard: both("つらいサイン"),
} satisfies Record<"good" | "care" | "hard", Words>;

export const partWords = {
  sign: pair("サイン", "サイン"),
  coping: pair("自分ですること", "じぶんで する こと"),
  fromOthers: pair("してほしいこと", "して ほしい こと"),
  notThis: pair("しないでほしいこと", "しないで ほしい こと"),
} satisfies Record<"sign" | "coping" | "fromOthers" | "notThis", Words>;

export const partQuestions = {
  sign: {
    good: pair("調子がいいとき、どうなりますか？", "げんきな とき どう なりますか？"),
    care: pair("疲れてきたとき、どうなりますか？", "つかれて きたら どう なりますか？"),
    hard: pair("とてもつらいとき、どうなりますか？", "とても つらい とき どう なりますか？"),
  },
  coping: pair("そのとき、自分では何をしますか？", "その とき じぶんで なにを しますか？"),
  fromOthers: pair("まわりの人に、してほしいことは？", "まわりの ひとに して ほしい ことは？"),
  notThis: pair("しないでほしいことは？", "しないで ほしい ことは？"),
} as const;

/** Today's colour: the colour's name and what it means, never the colour alone. */
export const colourWords = {
  good: both("みどり"),
  care: both("きいろ"),
  hard: both("あか"),
} satisfies Record<"good" | "care" | "hard", Words>;

export const colourMeans = {
  good: both("いい"),
  care: pair("注意", "ちゅうい"),
  hard: both("つらい"),
} satisfies Record<"good" | "care" | "hard", Words>;

export const tellWords = {
  title: pair("きょうの色", "きょうの いろ"),
  good: pair("教えてくれて、ありがとう。", "おしえて くれて ありがとう。"),
  care: pair("気づけました。ゆっくりで大丈夫です。", "きづけました。ゆっくりで いいです。"),
  hard: pair("つらいと言えました。", "つらいと いえました。"),
  change: pair("いつでも選びなおせます。", "いつでも えらびなおせます。"),
  noColour: pair(
    "きょうは、まだ選んでいません。選ばなくても大丈夫です。",
    "えらばなくても いいです。",
  ),
  noCards: pair("この色のカードは、まだありません。", "この いろの カードは まだ ありません。"),
  whom: both("だれに つたえる？"),
  whomNote: pair(
    "選んだ人にだけ、きょうの色が見えます。",
    "えらんだ ひとに きょうの いろを みせます。",
  ),
  withCards: pair("この色のカードも、きょうだけ見せる", "カードも きょうだけ みせる"),
  tell: both("つたえる"),
  nobodyHere: pair(
    "きょうの職員が登録されていません。",
    "ちかくの ひとに こえを かけて ください。",
  ),
  others: pair("ほかの人", "ほかの ひと"),
  toNobody: both("だれにも つたえない"),
  later: both("あとで"),
  told: pair("つたえました", "つたえました"),
  toldWords: pair("その人のボードに出ました。", "その ひとに とどきました。"),
  takeBack: pair("やっぱり やめる", "やっぱり やめる"),
  takenBack: pair("つたえるのをやめました。もう見えません。", "つたえるのを やめました。"),
} satisfies Record<string, Words>;

/** What somebody changed because I told them, and whether it helped. */
export const helpedWords = {
  title: pair("変えてもらったこと", "かえて もらった こと"),
  none: pair("まだ ありません。", "まだ ありません。"),
  news: pair("変えてもらったことがあります。どうでしたか？", "かえて もらった ことが あります。"),
  ask: pair("どうでしたか？", "どう でしたか？"),
  again: pair("いつでも選びなおせます。", "いつでも えらびなおせます。"),
  earlier: pair("前のこと", "まえの こと"),
  by: pair("変えてくれた人", "かえて くれた ひと"),
  mine: both("わたし"),
  theirs: pair("職員", "しょくいん"),
  kept: pair("残しました。", "のこしました。"),
} satisfies Record<string, Words>;

export const helpedChoices = {
  helped: both("たすかった"),
  aLittle: both("すこし"),
  noChange: both("かわらなかった"),
  unknown: both("わからない"),
} satisfies Record<"helped" | "aLittle" | "noChange" | "unknown", Words>;

export const shareWords = {
  title: pair("だれに見せる？", "だれに みせる？"),
  lead: pair(
    "選んだ人だけが見られます。いつでもやめられます。",
    "えらんだ ひとに みせます。いつでも やめられます。",
  ),
  now: pair("いま見せているもの", "いま みせて いる もの"),
  none: pair("だれにも見せていません。", "だれにも みせて いません。"),
  what: pair("何を見せますか？", "なにを みせますか？"),
  cards: pair("ぜんぶのカード", "ぜんぶの カード"),
  colours: pair("まいにちの色", "まいにちの いろ"),
  whom: pair("だれに見せますか？", "だれに みせますか？"),
  supporters: pair("支援員みんな", "しえんいん みんな"),
  until: pair("いつまで見せますか？", "いつまで みせますか？"),
  untilDay: both("まで"),
  next: both("つぎへ"),
  stop: pair("見せるのをやめる", "みせるのを やめる"),
  change: pair("いつまでかを変える", "いつまでかを かえる"),
  untilNow: both("いまは"),
  changed: pair("いつまでかを変えました。", "いつまでかを かえました。"),
  endsSoon: pair(
    "もうすぐ終わります。そのままでも大丈夫です。",
    "もうすぐ おわります。そのままで いいです。",
  ),
  oneEndsSoon: pair("もうすぐ終わるものがあります", "もうすぐ おわります"),
  shared: pair("見せるようにしました。", "みせます。"),
  ended: pair("見せるのをやめました。", "みせるのを やめました。"),
  looked: both("だれが みた？"),
} satisfies Record<string, Words>;

export const howLongWords = {
  today: both("きょうだけ"),
  week: pair("一週間", "1しゅうかん"),
  month: pair("一か月", "1かげつ"),
  untilEnded: both("やめるまで"),
} satisfies Record<"today" | "week" | "month" | "untilEnded", Words>;

export const crisisWords = {
  title: pair("つらいときのカード", "つらい ときの カード"),
  call: pair("電話する", "でんわする"),
  office: pair("事業所", "じぎょうしょ"),
  helps: pair("楽になること", "らくに なる こと"),
  noContacts: pair(
    "まだ電話番号がありません。近くの人に声をかけてください。",
    "ちかくの ひとに こえを かけて ください。",
  ),
  noCards: pair(
    "静かな場所へ行く。ゆっくり息をする。だれかのそばにいる。",
    "しずかな ところへ いく。ゆっくり いきを する。だれかの そばに いる。",
  ),
  toTell: both("だれかに つたえる"),
  toContacts: pair("電話番号を変える", "でんわを かえる"),
  contactsTitle: pair("つらいときにかけるところ", "つらい ときの でんわ"),
  contactName: pair("だれ（名前）", "だれ（なまえ）"),
  contactPhone: pair("電話番号", "でんわの ばんごう"),
  contactAdd: pair("足す", "たす"),
  contactEnd: both("しまう"),
  contactByStaff: pair("職員が書きました", "しょくいんが かきました"),
} satisfies Record<string, Words>;
