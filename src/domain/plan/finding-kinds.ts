import type { RuleId } from "./rules.ts";

/**
 * `blocks` keeps the plan from becoming the 本計画, `late` is past its day, `warns` is improper but stands.
 * What is done about each is said to staff in their words.
 */
export type Severity = "blocks" | "late" | "warns";

export type FindingKind = {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly repair: readonly string[];
};

const redoFrom = (step: string): string =>
  `${step}からやり直し、そのあとの手順も新しい日付で記録します。前の日付に直すことはできません。`;
const askAuthority = "減算になるかどうかは、指定権者に確かめます。";

/** Findings up to the day on which the plan comes into force. */
const beforeInForce = {
  "plan.interviewMissing": {
    severity: "blocks",
    rule: "assessment",
    repair: ["本人と面接し、場所と日付を記録します。", redoFrom("原案")],
  },
  "plan.purposeNotExplained": {
    severity: "warns",
    rule: "assessment",
    repair: ["アセスメントの目的を説明し、理解を得たことを記録します。"],
  },
  "plan.decisionSupportMissing": {
    severity: "warns",
    rule: "decisionSupport",
    repair: ["本人の意思・好み・判断する力を、だれがどう理解したかを記録します。"],
  },
  "plan.draftMissing": {
    severity: "blocks",
    rule: "draft",
    repair: ["原案を仕上げます。"],
  },
  "plan.meetingMissing": {
    severity: "blocks",
    rule: "meeting",
    repair: [
      "本人が出席する個別支援会議を開き、会議録を残します（画面越しの出席もできます）。",
      redoFrom("同意"),
    ],
  },
  "plan.meetingWithoutPerson": {
    severity: "blocks",
    rule: "absence",
    repair: [
      "本人が出席する会議を開きます（画面越し、短い時間、居室でもかまいません）。",
      redoFrom("同意"),
    ],
  },
  "plan.consentMissing": {
    severity: "blocks",
    rule: "consent",
    repair: ["いまの版を本人に説明し、同意を得ます。"],
  },
  "plan.consentWithdrawn": {
    severity: "blocks",
    rule: "consent",
    repair: ["本人の思いを聞き、計画を見直してから、もう一度説明します。"],
  },
  "plan.consentOtherVersion": {
    severity: "blocks",
    rule: "version",
    repair: ["いまの版をもう一度説明し、その版への同意を得ます。"],
  },
  "plan.electronicNotAgreed": {
    severity: "blocks",
    rule: "electronic",
    repair: ["電磁的な方法への承諾を先に得るか、紙で同意を得ます。"],
  },
  "plan.consentNotInWriting": {
    severity: "warns",
    rule: "consent",
    repair: ["声だけの同意を文書と認めるかを指定権者に確かめるか、紙にも残します。"],
  },
  "plan.explainedAfterConsent": {
    severity: "warns",
    rule: "consent",
    repair: ["もう一度説明し、同意を得ます。"],
  },
  "plan.consentAfterStart": {
    severity: "late",
    rule: "order",
    repair: ["同意の日までの月の扱いを確かめます。", askAuthority],
  },
  "plan.wrongOrder": {
    severity: "warns",
    rule: "order",
    repair: [redoFrom("あとになった手順の次"), askAuthority],
  },
  "plan.firstPlanLate": {
    severity: "late",
    rule: "firstPlan",
    repair: ["残りの手順を、今月のうちに終えます。", askAuthority],
  },
  "plan.noServiceManager": {
    severity: "warns",
    rule: "serviceManager",
    repair: [
      "サービス管理責任者の配置を届け出ます。",
      "配置の後で、その手順をやり直します。",
      askAuthority,
    ],
  },
  "plan.notByServiceManager": {
    severity: "warns",
    rule: "serviceManager",
    repair: ["サービス管理責任者が内容を確かめ、責任者として記録を足します。"],
  },
  "plan.twoDrafts": {
    severity: "blocks",
    rule: "oneDraft",
    repair: ["使わないほうの原案を、取り下げます。"],
  },
} as const satisfies Record<string, FindingKind>;

/** Findings once the plan is followed. */
const afterInForce = {
  "plan.deliveryToPersonMissing": {
    severity: "late",
    rule: "delivery",
    repair: ["本人に計画を渡し、日付と方法を記録します。"],
  },
  "plan.deliveryToConsultationMissing": {
    severity: "late",
    rule: "delivery",
    repair: ["相談支援事業者に計画を渡し、宛先と日付を記録します。"],
  },
  "plan.addresseeMissing": {
    severity: "warns",
    rule: "delivery",
    repair: ["相談支援事業者の名前を受給者証で確かめます。", "セルフプランなら、そう記録します。"],
  },
  "plan.selfPlanNotNoted": {
    severity: "warns",
    rule: "selfPlan",
    repair: ["セルフプランで交付先がないことを記録します。"],
  },
  "plan.gap": {
    severity: "late",
    rule: "order",
    repair: ["計画のない日があった月を確かめます。", askAuthority],
  },
  "plan.expired": {
    severity: "late",
    rule: "order",
    repair: ["モニタリングをし、続けるか、次の計画を今月のうちに作ります。", askAuthority],
  },
  "plan.reviewLate": {
    severity: "late",
    rule: "monitoring",
    repair: ["本人と面接し、モニタリングの結果を今月のうちに記録します。", askAuthority],
  },
  "plan.monitoringInterviewMissing": {
    severity: "warns",
    rule: "monitoring",
    repair: ["本人と面接し、結果に足します。", "会えない事情があるときは、その事情を記録します。"],
  },
  "plan.conclusionMissing": {
    severity: "warns",
    rule: "monitoring",
    repair: ["続ける、変える、新しく作るのどれかを記録します。"],
  },
  "plan.leftMidCycle": {
    severity: "warns",
    rule: "leaving",
    repair: ["退所によりこの計画が終わったことを記録します。"],
  },
  "plan.serviceChanged": {
    severity: "late",
    rule: "leaving",
    repair: [
      "変わる前の計画を終えます。",
      "新しいサービスの計画を、アセスメントから作ります。",
      askAuthority,
    ],
  },
} as const satisfies Record<string, FindingKind>;

export const findingKinds = { ...beforeInForce, ...afterInForce };

export type FindingCode = keyof typeof findingKinds;
