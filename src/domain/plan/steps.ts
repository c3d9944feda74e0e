/** The steps of one plan in the order of the law; the last three come again at every review. */
export const planSteps = [
  "contract",
  "assessmentInterview",
  "draft",
  "meeting",
  "consent",
  "deliveryToPerson",
  "deliveryToConsultation",
  "inForce",
  "monitoringInterview",
  "monitoringResult",
  "conclusion",
] as const;
export type PlanStep = (typeof planSteps)[number];

export const stepNames: Record<PlanStep, { readonly std: string; readonly easy: string }> = {
  contract: { std: "契約", easy: "やくそく" },
  assessmentInterview: { std: "アセスメントの面接", easy: "はじめの はなし" },
  draft: { std: "原案", easy: "けいかくの あん" },
  meeting: { std: "個別支援会議", easy: "みんなの はなしあい" },
  consent: { std: "説明と同意", easy: "「これで いい」の へんじ" },
  deliveryToPerson: { std: "本人への交付", easy: "けいかくを わたす" },
  deliveryToConsultation: { std: "相談支援事業者への交付", easy: "そうだんの ひとに わたす" },
  inForce: { std: "計画の開始", easy: "けいかくの はじまり" },
  monitoringInterview: { std: "モニタリングの面接", easy: "とちゅうの はなし" },
  monitoringResult: { std: "モニタリングの結果", easy: "とちゅうの まとめ" },
  conclusion: { std: "見直しの結論", easy: "これからの きまり" },
};

export const isPlanStep = (text: string): text is PlanStep => Object.hasOwn(stepNames, text);
