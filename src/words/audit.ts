import { both, pair, type Words } from "./pair.ts";

/** だれが みた？: who opened my pages, line by line as the log has it. */
export const lookedWords = {
  title: both("だれが みた？"),
  lead: pair(
    "あなたのページを開いた人と、書いた人です。ぜんぶ残っています。",
    "わたしの ページを みた ひとです。",
  ),
  none: pair("まだ、だれも開いていません。", "まだ だれも みて いません。"),
  older: pair("もっと前", "もっと まえ"),
  newest: pair("新しい日へ", "あたらしい 日へ"),
  /** Somebody whose name is no longer, or not yet, known here. */
  somebody: pair("ほかの人", "ほかの ひと"),
  refused: pair("開こうとしましたが、開けませんでした", "みられませんでした"),
} satisfies Record<string, Words>;

/** Every action of the log in words; about a person they are read by that person. */
export const actionWords: Readonly<Record<string, Words>> = {
  "timeline.viewed": pair("記録を見た", "きろくを みた"),
  "experience.viewed": pair("仕事のページを見た", "しごとの ページを みた"),
  "experience.marked": pair("できぐあいの印をつけた", "できぐあいを つけた"),
  "experience.withdrawn": pair("予定を取りやめた", "よていを やめた"),
  "attendance.recorded": pair("出欠を記録した", "きた・やすみを つけた"),
  "note.kept": pair("メモを書いた", "メモを かいた"),
  "day.personViewed": pair("一日の予定を見た", "その日の よていを みた"),
  "day.personChanged": pair("一日の予定を変えた", "その日の よていを かえた"),
  "day.laidOut": pair("一日の計画を入れた", "みんなの よていを いれた"),
  "audit.viewed": pair("閲覧の記録を見た", "きろくの ひょうを みた"),
  "audit.verified": pair("閲覧の記録を確かめた", "きろくを たしかめた"),
};
