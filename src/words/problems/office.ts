import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

export const officeProblems = {
  "office.weekdaysMissing": () =>
    pair("開所する曜日を一つ以上選んでください。", "あいている ようびを えらんで ください。"),
  "office.notMine": () =>
    pair(
      "その事業所には、いま配置がありません。管理者に確かめてください。",
      "かんりしゃに きいて ください。",
    ),
  "calendar.backwards": () =>
    pair(
      "「いつまで」は「いつから」より後の日にしてください。",
      "「いつまで」を もういちど かいて ください。",
    ),
  "calendar.tooLong": (facts) =>
    pair(
      `一度に登録できるのは${told(facts, "max")}日までです。期間を分けてください。`,
      "きかんを みじかく してください。",
    ),
  "group.nameTaken": (facts) =>
    pair(
      `「${told(facts, "name")}」はすでにあります。別の名前にしてください。`,
      "べつの なまえに してください。",
    ),
  "group.notEmpty": (facts) =>
    pair(
      `このグループには${told(facts, "people")}人います。先に別のグループへ移してください。`,
      "まだ ひとが います。",
    ),
  "staff.lastManager": () =>
    pair(
      "管理者がいない日ができます。先に、別の人を管理者にしてください。",
      "さきに べつの かんりしゃを きめて ください。",
    ),
  "staff.endsBeforeStart": (facts) =>
    pair(
      `配置が始まった日（${told(facts, "startsOn")}）以後の日にしてください。`,
      "ひづけを もういちど みて ください。",
    ),
  "staff.postEnded": () =>
    pair("この配置はすでに終わりの日が決まっています。", "もう おわりの ひが きまっています。"),
  "staff.samePost": () =>
    pair("この人には、その期間に同じ役割があります。", "もう おなじ しごとが あります。"),
  "staff.nobody": () => pair("加える職員を選んでください。", "くわえる ひとを えらんで ください。"),
} satisfies ProblemSentences;
