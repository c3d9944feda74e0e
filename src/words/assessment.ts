import { both, pair, type Words } from "./pair.ts";

/** いまの わたし: the person's own assessment, one question a screen. */
export const assessmentWords = {
  title: both("いまの わたし"),
  lead: pair(
    "できること、手助けがあるとできること、これからのことを、自分で答えます。",
    "いまの じぶんの ことを こたえます。",
  ),
  leadNext: pair(
    "支援員はあとから答えます。先に見られることはありません。",
    "しょくいんは あとで こたえます。",
  ),
  start: both("はじめる"),
  goOn: both("つづける"),
  before: both("まえへ"),
  next: both("つぎへ"),
  howNow: pair("いまは、どうですか？", "いまは どうですか？"),
  words: pair("言葉でも言う", "ことばでも いう"),
  wordsHelp: pair("書かなくても大丈夫です。", "かかなくても いいです。"),
  endTitle: pair("答えたこと", "こたえた こと"),
  endLead: pair(
    "渡すと、支援員も答えます。そのあとで、いっしょに見ます。",
    "わたすと、しょくいんも こたえます。",
  ),
  endStays: pair("渡したあとは変わりません。", "わたした ものは かわりません。"),
  handIn: both("わたす"),
  fix: pair("なおす", "なおす"),
  notYet: pair("まだ答えていません", "まだ"),
  handedIn: pair("渡しました。支援員の答えを待っています。", "わたしました。へんじを まちます。"),
  mine: both("わたし"),
  staff: pair("支援員", "しょくいん"),
  bothLead: pair(
    "どちらも大切な見方です。違うところは、いっしょに話します。",
    "どちらも だいじです。ちがう ことは はなします。",
  ),
  talked: pair("話したこと", "はなした こと"),
  declined: pair("言わないと決めました", "いわない と きめました"),
  again: pair("新しく答える", "あたらしく こたえる"),
} satisfies Record<string, Words>;
