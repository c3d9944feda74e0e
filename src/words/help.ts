import { both, pair, type Words } from "./pair.ts";

/** ひとに きく, and who sits beside me while I write. */
export const helpWords = {
  title: both("ひとに きく"),
  lead: pair("きょういる人です。だれに聞きますか？", "だれに ききますか？"),
  nobody: pair(
    "きょうの職員が登録されていません。近くの人に声をかけてください。",
    "ちかくの ひとに こえを かけて ください。",
  ),
  say: pair("こう言えます", "こう いえます"),
  sayNow: pair("「いま、いいですか。」", "「いま いいですか。」"),
  sayHelp: pair("「ここがわかりません。教えてください。」", "「おしえて ください。」"),
  sayRest: pair("「少し休みたいです。」", "「すこし やすみたいです。」"),
  call: pair("この人を呼ぶ", "この ひとを よぶ"),
  called: pair("呼んでいます", "よんで います"),
  calledWords: pair(
    "きょうのボードに出しました。来るまで待っていてください。",
    "しらせました。すこし まって ください。",
  ),
  back: pair("前のページへ", "まえの ページへ"),
  besideTitle: pair("だれと書いた？", "だれと かいた？"),
  besideLead: pair(
    "手伝ってもらうと、そのことも残ります。",
    "てつだって もらった ことも のこります。",
  ),
  how: pair("どうやって書きますか？", "どうやって かきますか？"),
  who: pair("だれが手伝いますか？", "だれが てつだいますか？"),
  decide: both("きめる"),
  change: pair("変える", "かえる"),
  alone: both("じぶんで"),
  read_aloud: pair("読んでもらった", "よんで もらった"),
  typed_for: pair("書いてもらった", "かいて もらった"),
  interpreted: pair("ようすから受け取ってもらった", "ようすから うけとって もらった"),
} satisfies Record<string, Words>;
