import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

export const peopleProblems = {
  "people.kana": () =>
    pair("ふりがなは、ひらがなかカタカナで書いてください。", "ひらがなで かいて ください。"),
  "people.recipientNumber": () =>
    pair(
      "受給者証番号は10けたの数字です。頭の0が消えていないか確かめてください。",
      "すうじを 10こ かいて ください。",
    ),
  "people.bornInFuture": () =>
    pair("今日より後の日です。年を確かめてください。", "ひづけを もういちど みて ください。"),
  "people.numberTaken": (facts) =>
    pair(
      `この番号は${told(facts, "name")}さんに登録されています。`,
      "この ばんごうは ほかの ひとの ものです。",
    ),
  "people.sameName": (facts) =>
    pair(
      `同じ名前と生年月日の${told(facts, "name")}さんがいます。別の人なら「別の人として登録する」を選んでください。`,
      "おなじ なまえの ひとが います。",
    ),
  "people.alreadyLeft": () =>
    pair("利用終了はすでに登録されています。", "もう とうろく されています。"),
  "people.leftBeforeStart": (facts) =>
    pair(
      `利用開始日（${told(facts, "startsOn")}）より前の日です。`,
      "ひづけを もういちど みて ください。",
    ),
  "people.stillHere": () =>
    pair("いま利用中です。利用終了の登録がありません。", "いま つかっています。"),
  "people.returnBeforeLeaving": (facts) =>
    pair(
      `前の利用終了（最後の日 ${told(facts, "lastDay")}）より後の日にしてください。`,
      "ひづけを もういちど みて ください。",
    ),
  "people.returnTooEarlyToSay": (facts) =>
    pair(
      `利用終了（最後の日 ${told(facts, "lastDay")}）がまだ先です。間をあけた再開は、その日を過ぎてから登録してください。続けて利用するときは、翌日を再開日にします。`,
      "その ひが すぎてから とうろく してください。",
    ),
} satisfies ProblemSentences;
