import type { AdmissionProblem } from "../../domain/plan/admission.ts";
import { pair } from "../pair.ts";
import { goalProblems } from "./goals.ts";
import { day, nth, step } from "./plan-facts.ts";
import { planFindings } from "./plan-findings.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals on the way of a plan: entries that cannot be made, drafts that lack something, settings of an office. */
export const planProblems = {
  ...planFindings,
  ...goalProblems,
  "plan.inFuture": (facts) =>
    pair(
      `${day(facts, "on")}は、まだ来ていません。行った日を入れてください。`,
      "その日は まだ きて いません。",
    ),
  "plan.closed": (facts) =>
    pair(
      `この計画は${day(facts, "on")}に終わっています。その日より後の記録はできません。`,
      "この けいかくは おわりました。",
    ),
  "plan.alreadyRecorded": () =>
    pair(
      "同じ記録、または同じ書類が、もうあります。直すときは「訂正」を使ってください。",
      "おなじ ものが もう あります。",
    ),
  "plan.correctsUnknown": () =>
    pair(
      "直すもとの記録が見つかりません。画面を開き直して、もう一度選んでください。",
      "もういちど えらんで ください。",
    ),
  "plan.versionChanged": () =>
    pair(
      "原案が別の画面で変わりました。いまの内容を確かめて、もう一度進めてください。",
      "なかみが かわりました。もういちど みます。",
    ),
  "plan.evidenceMissing": () =>
    pair(
      "同意のしるし（署名、紙の写し、声のどれか）を付けてください。",
      "なまえか しゃしんか こえを つけます。",
    ),
  "plan.witnessMissing": () =>
    pair("立ち会った人の名前を入れてください。", "いっしょに いた ひとを かきます。"),
  "plan.absenceWordsMissing": () =>
    pair("本人が出席できなかった事情を書いてください。", "どうしてかを かいて ください。"),
  "plan.circumstancesMissing": () =>
    pair("面接ができなかった事情を書いてください。", "どうしてかを かいて ください。"),
  "plan.selfPlanHasNoAddressee": () =>
    pair(
      "セルフプランの人には、交付先の相談支援事業者がありません。「交付先なし」と記録してください。",
      "わたす ところは ありません。",
    ),
  "plan.notSelfPlan": () =>
    pair(
      "相談支援事業者が登録されています。その事業者に交付してください。",
      "そうだんの ひとに わたします。",
    ),
  "plan.deliverFirst": (facts) =>
    pair(
      `先に「${step(facts, "step").std}」を記録してください。`,
      `さきに「${step(facts, "step").easy}」です。`,
    ),
  "plan.notInForce": () =>
    pair("計画の開始より前の日です。開始のあとの日を入れてください。", "けいかくは これからです。"),
  "plan.monitoringResultMissing": () =>
    pair("先にモニタリングの結果を記録してください。", "さきに まとめを かいて ください。"),
  "plan.startBeforeConsent": (facts) =>
    pair(
      `同意は${day(facts, "on")}です。計画の開始は、その日より後にしてください。`,
      "へんじの あとで はじまります。",
    ),
  "plan.reviewMonthsTooLong": (facts) =>
    pair(
      `見直しの間隔は1か月から${told(facts, "limit")}か月までにしてください。法令より長くはできません。`,
      "みなおしを もっと はやく します。",
    ),
  "plan.initialDaysTooLong": (facts) =>
    pair(
      `最初の計画の期限は${told(facts, "limit")}日までにしてください。`,
      "はじめの けいかくを はやく します。",
    ),
  "plan.fieldMissing": (facts) =>
    pair(
      `${nth(facts)}「${told(facts, "label")}」を書いてください。`,
      "まだ かいて いない ところが あります。",
    ),
  "plan.periodBackwards": (facts) =>
    pair(
      `${nth(facts)}「${told(facts, "label")}」の期間の終わりが、始まりより前です。`,
      "ひづけを もういちど みてください。",
    ),
  "plan.periodOutside": (facts) =>
    pair(
      `${nth(facts)}「${told(facts, "label")}」の期間が、計画の期間から出ています。`,
      "ひづけを もういちど みてください。",
    ),
  "plan.rowWithoutGoal": (facts) =>
    pair(
      `${told(facts, "at")}つ目の支援に、つながる目標がありません。`,
      "どの もくひょうかを えらびます。",
    ),
  "plan.goalWithoutRow": (facts) =>
    pair(
      `${told(facts, "at")}つ目の目標に、支援の内容がありません。`,
      "どう すすめるかを かきます。",
    ),
  "plan.goalWithoutHope": (facts) =>
    pair(
      `${told(facts, "at")}つ目の目標が、どの願いからきたかを選んでください。`,
      "どの ねがいかを えらびます。",
    ),
  "plan.priorityRepeated": (facts) =>
    pair(
      `${told(facts, "at")}つ目の支援の優先順位が、ほかと同じです。`,
      "じゅんばんを かえて ください。",
    ),
  "plan.workRowMissing": (facts) =>
    pair(
      `「${told(facts, "label")}」を使っていますが、計画に書かれていません。`,
      "つかう ものを けいかくに かきます。",
    ),
  "plan.sectionRequired": (facts) =>
    pair(`「${told(facts, "label")}」は法令で必要なため、隠せません。`, "ここは いつも みせます。"),
  "plan.sectionRepeated": (facts) =>
    pair(`「${told(facts, "label")}」が二回あります。`, "おなじ ものが 2つ あります。"),
  "plan.sectionUntitled": (facts) =>
    pair(`「${told(facts, "label")}」の見出しを書いてください。`, "みだしを かいて ください。"),
  "plan.nothingAsked": () =>
    pair("絵・声・言葉のどれか一つを選んでください。", "どれか 1つ えらんで ください。"),
  "service.same": () =>
    pair("いまのサービスと同じです。変わるサービスを選んでください。", "いまと おなじです。"),
  "service.beforeEnrolment": (facts) =>
    pair(
      `利用開始（${day(facts, "on")}）より前の日にはできません。変わる日を確かめてください。`,
      "はじめた ひより あとに します。",
    ),
  "service.beforeTheLast": (facts) =>
    pair(
      `${day(facts, "on")}からのサービスが、もう記録されています。それより後の日を入れてください。`,
      "まえの かわりより あとに します。",
    ),
  "goal.programmeClosed": () =>
    pair("このつながりは、もう終わっています。", "もう おわって います。"),
  "goal.programmeOpen": () =>
    pair("このつながりは、いまもつながっています。", "いまも つながって います。"),
  "plan.goalHasEvidence": (facts) =>
    pair(
      `この目標には記録が${told(facts, "count")}件つながっています。消さずに、終わりにしてください。`,
      "けさないで おわりに します。",
    ),
} satisfies ProblemSentences & Record<AdmissionProblem["code"], ProblemSentences[string]>;
