/** What a supporter writes back: 見たこと, よかったわけ, つぎのヒント, つよみの ことば. */
export type FeedbackDraft = {
  readonly seen: string;
  readonly whyGood: string;
  readonly nextHint: string;
  readonly strengthWord: string;
};

export type FeedbackField = keyof FeedbackDraft;

export const feedbackFields = [
  "seen",
  "whyGood",
  "nextHint",
  "strengthWord",
] as const satisfies readonly FeedbackField[];

export const fieldNames: Record<FeedbackField, string> = {
  seen: "見たこと",
  whyGood: "よかったわけ",
  nextHint: "つぎのヒント",
  strengthWord: "つよみの言葉",
};
