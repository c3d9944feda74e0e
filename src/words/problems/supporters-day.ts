import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

/** Refusals on the supporter's day: attendance, notes, the day's plan, marks beside the person's. */
export const supportersDayProblems = {
  "attendance.unknown": () =>
    pair(
      "「いる」「やすみ」「かえった」から選んでください。",
      "いる・やすみ・かえった から えらんで ください。",
    ),
  "attendance.notEnrolled": () =>
    pair(
      "その日はこの事業所に在籍していません。利用開始日と終了日を確かめてください。",
      "その ひは ここの ひとでは ありません。",
    ),
  "attendance.future": () =>
    pair("先の日には「やすみ」だけを記録できます。", "さきの ひは やすみ だけ かけます。"),
  "note.missing": () => pair("メモを書いてください。", "メモを かいて ください。"),
  "note.tooLong": () =>
    pair("メモは500文字までにしてください。", "メモを みじかく して ください。"),
  "day.unreadable": () =>
    pair(
      "その日付はありません。カレンダーから選び直してください。",
      "ひづけを もういちど えらんで ください。",
    ),
  "day.sourceMissing": () =>
    pair("何をもとに入れるかを選んでください。", "なにを もとに するか えらんで ください。"),
  "day.programmeUnknown": () =>
    pair(
      "そのプログラムは選べません。休止中でないものを選んでください。",
      "べつの しごとを えらんで ください。",
    ),
  "day.groupUnknown": () => pair("グループを選んでください。", "グループを えらんで ください。"),
  "day.notEnrolled": () =>
    pair(
      "その日はこの事業所に在籍していないため、予定を入れられません。",
      "その ひは ここの ひとでは ありません。",
    ),
  "day.taken": () =>
    pair(
      "同じ時間に同じ予定があります。いまの予定を確かめてください。",
      "おなじ よていが もう あります。",
    ),
  "experience.reasonMissing": () =>
    pair("取りやめるわけを書いてください。", "やめる わけを かいて ください。"),
  "experience.withdrawn": () =>
    pair("この体験は取りやめになっています。", "この たいけんは なくなりました。"),
  "experience.placeTooLong": () =>
    pair("場所は60文字までにしてください。", "ばしょを みじかく かいて ください。"),
  "mark.unknown": () =>
    pair(
      "できぐあいを読み取れません。ページを開き直して選んでください。",
      "もういちど えらんで ください。",
    ),
} satisfies ProblemSentences;
