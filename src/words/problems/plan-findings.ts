import { absenceReasons } from "../../domain/plan/event.ts";
import type { FindingCode } from "../../domain/plan/finding-kinds.ts";
import { pair } from "../pair.ts";
import { day, step } from "./plan-facts.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** What stands in the way of a plan, or is late about it. */
export const planFindings = {
  "plan.interviewMissing": () =>
    pair("アセスメントの面接の記録がありません。", "はじめの はなしが まだです。"),
  "plan.purposeNotExplained": (facts) =>
    pair(
      `${day(facts, "on")}の面接で、アセスメントの目的を説明した記録がありません。`,
      "なんの はなしかを つたえて ください。",
    ),
  "plan.decisionSupportMissing": (facts) =>
    pair(
      `${day(facts, "on")}の面接に、本人の意思や好みをどう理解したかの記録がありません。`,
      "きもちを どう きいたか かいて ください。",
    ),
  "plan.draftMissing": () =>
    pair("計画の原案が、まだ仕上がっていません。", "けいかくの あんが まだです。"),
  "plan.meetingMissing": () =>
    pair("個別支援会議の記録がありません。", "みんなの はなしあいが まだです。"),
  "plan.meetingWithoutPerson": (facts) =>
    pair(
      `${day(facts, "on")}の会議に、本人が出席していません。「${reason(facts["reason"])}」は、本人がいなくてよい理由になりません。`,
      "ほんにんと いっしょに はなして ください。",
    ),
  "plan.consentMissing": () =>
    pair("本人の同意の記録がありません。", "「これで いい」の へんじが まだです。"),
  "plan.consentWithdrawn": (facts) =>
    pair(`${day(facts, "on")}に、同意が取り消されています。`, "「これで いい」を やめました。"),
  "plan.consentOtherVersion": (facts) =>
    pair(
      `${day(facts, "on")}の同意は、いまの版への同意ではありません。同意のあとで計画が変わっています。`,
      "けいかくが かわりました。もういちど よみます。",
    ),
  "plan.electronicNotAgreed": (facts) =>
    pair(
      `${day(facts, "on")}の時点で、画面や音声で受けることへの承諾がありません。`,
      "さきに かみか がめんかを きめて ください。",
    ),
  "plan.consentNotInWriting": (facts) =>
    pair(`${day(facts, "on")}の同意は声だけで、文書がありません。`, "かみにも のこして ください。"),
  "plan.explainedAfterConsent": (facts) =>
    pair(
      `説明の日（${day(facts, "explainedOn")}）が、同意の日（${day(facts, "on")}）より後です。`,
      "さきに せつめいを して ください。",
    ),
  "plan.consentAfterStart": (facts) =>
    pair(
      `計画は${day(facts, "startedOn")}からですが、同意は${day(facts, "on")}です。`,
      "へんじが けいかくより あとでした。",
    ),
  "plan.wrongOrder": (facts) =>
    pair(
      `「${step(facts, "later").std}」（${day(facts, "laterOn")}）が、「${step(facts, "earlier").std}」（${day(facts, "earlierOn")}）より前です。`,
      "じゅんばんが ちがいます。",
    ),
  "plan.firstPlanLate": (facts) =>
    pair(
      `最初の計画の期限は${day(facts, "dueOn")}でした。`,
      "はじめの けいかくが おくれて います。",
    ),
  "plan.noServiceManager": (facts) =>
    pair(
      `${day(facts, "on")}の「${step(facts, "step").std}」の日に、サービス管理責任者が配置されていません。`,
      "その日の せきにんしゃが いません。",
    ),
  "plan.notByServiceManager": (facts) =>
    pair(
      `${day(facts, "on")}の「${step(facts, "step").std}」は、その日のサービス管理責任者の記録ではありません。`,
      "せきにんしゃに みてもらって ください。",
    ),
  "plan.twoDrafts": (facts) =>
    pair(
      `原案が${told(facts, "count")}つあります。一つを取り下げてください。`,
      "けいかくの あんは 1つに します。",
    ),
  "plan.deliveryToPersonMissing": (facts) =>
    pair(
      `本人への交付の期限（${day(facts, "dueOn")}）を過ぎています。`,
      "ほんにんに けいかくを わたします。",
    ),
  "plan.deliveryToConsultationMissing": (facts) =>
    pair(
      `相談支援事業者への交付の期限（${day(facts, "dueOn")}）を過ぎています。`,
      "そうだんの ひとに わたします。",
    ),
  "plan.addresseeMissing": () =>
    pair("交付先の相談支援事業者が分かりません。", "わたす ところを かいて ください。"),
  "plan.selfPlanNotNoted": () =>
    pair(
      "セルフプランの人です。交付先がないことを記録してください。",
      "「わたす ところは ない」と かきます。",
    ),
  "plan.gap": (facts) =>
    pair(
      `${day(facts, "from")}から${day(facts, "until")}まで、計画のない日が${told(facts, "days")}日あります。`,
      "けいかくの ない日が あります。",
    ),
  "plan.expired": (facts) =>
    pair(
      `計画の期間は${day(facts, "until")}で終わり、次の計画がありません。`,
      "けいかくの ひが おわりました。",
    ),
  "plan.reviewLate": (facts) =>
    pair(
      `モニタリングの期限は${day(facts, "dueOn")}で、${told(facts, "days")}日過ぎています。`,
      "けいかくを みなおす ときです。",
    ),
  "plan.monitoringInterviewMissing": (facts) =>
    pair(
      `${day(facts, "on")}のモニタリングに、本人との面接の記録がありません。`,
      "ほんにんと はなして ください。",
    ),
  "plan.conclusionMissing": (facts) =>
    pair(
      `${day(facts, "on")}のモニタリングのあと、続けるか変えるかが記録されていません。`,
      "これから どうするか きめます。",
    ),
  "plan.leftMidCycle": (facts) =>
    pair(
      `${day(facts, "leftOn")}に退所していますが、計画が終わっていません。`,
      "この けいかくを おわりに します。",
    ),
  "plan.serviceChanged": (facts) =>
    pair(
      `${day(facts, "from")}にサービスが変わっています。前のサービスの計画は使えません。`,
      "あたらしい けいかくを つくります。",
    ),
} satisfies Record<FindingCode, ProblemSentences[string]>;

const reason = (key: unknown): string =>
  Object.entries(absenceReasons).find(([name]) => name === key)?.[1].words ?? "そのほか";
