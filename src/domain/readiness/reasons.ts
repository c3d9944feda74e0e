/** Reasons that no finding of a plan gives, in the words of staff; `plan.*` codes have theirs in `problemWords`. */
export const readinessReasons = {
  "readiness.noPlan": "期限を過ぎて、計画がまだ始まっていません。",
  "readiness.planInTheMaking": "計画を作っているところです（期限内）。",
  "readiness.reviewSoon": "30日以内に見直しの期限が来ます。",
  "readiness.notInPlan": "使っているサービスが計画に書かれていません。",
  "readiness.sameGoal": "ほかの人の目標と同じ文です。",
  "readiness.importantMattersMissing": "重要事項説明書の署名がありません。",
  "readiness.contractMissing": "契約書がありません。",
  "readiness.privacyMissing": "個人情報の利用の同意書がありません。",
  "readiness.certificateMissing": "受給者証の写しがありません。",
  "readiness.certificateOver": "受給者証の期限が過ぎています。",
  "readiness.certificateSoon": "30日以内に受給者証の期限が来ます。",
} as const satisfies Record<`readiness.${string}`, string>;

export type ReadinessReason = keyof typeof readinessReasons;
