/** What an experience can be. */
export const experienceKinds = [
  "workTrial",
  "internship",
  "volunteering",
  "groupActivity",
  "training",
  "officeWork",
] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

export const kindWords: Record<ExperienceKind, { readonly std: string; readonly easy: string }> = {
  workTrial: { std: "職業体験", easy: "しごとの たいけん" },
  internship: { std: "インターンシップ・職場実習", easy: "かいしゃでの れんしゅう" },
  volunteering: { std: "ボランティア", easy: "ボランティア" },
  groupActivity: { std: "グループ活動", easy: "みんなの かつどう" },
  training: { std: "職業訓練", easy: "しごとの れんしゅう" },
  officeWork: { std: "事業所の仕事", easy: "ここの しごと" },
};

/** How the law counts an experience outside the office. */
export const legalClasses = ["none", "outsideWork", "outsideSupport"] as const;
export type LegalClass = (typeof legalClasses)[number];

export const legalClassWords: Record<LegalClass, { readonly std: string; readonly easy: string }> =
  {
    none: { std: "事業所の中", easy: "じぎょうしょの なか" },
    outsideWork: { std: "施設外就労", easy: "そとでの しごと" },
    outsideSupport: { std: "施設外支援", easy: "そとでの れんしゅう" },
  };
