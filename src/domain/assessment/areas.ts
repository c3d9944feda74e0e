import { dailyAreas } from "./areas-daily.ts";
import { workAreas } from "./areas-work.ts";

export type ItemWords = { readonly std: string; readonly easy: string };

/** `doing` asks how it goes, `feeling` how it is liked; each has three answers with pictures. */
export type AssessmentItem = {
  readonly item: string;
  readonly scale: "doing" | "feeling";
  readonly words: ItemWords;
};

export type AssessmentArea = {
  readonly area: string;
  readonly words: ItemWords;
  readonly items: readonly AssessmentItem[];
};

/** The standard set of Ippo, in our own wording. It looks for what goes well and what helps; it sorts nobody. */
export const assessmentAreas: readonly AssessmentArea[] = [...dailyAreas, ...workAreas];

/** A stored assessment keeps this number, so that a later set does not change what was asked. */
export const assessmentSetVersion = 1;

export const assessmentItems: readonly AssessmentItem[] = assessmentAreas.flatMap(
  ({ items }) => items,
);

export const isAssessmentItem = (item: string): boolean =>
  assessmentItems.some((one) => one.item === item);

/** Public sheets an office may use beside this one, by name only: their texts are not ours to ship. */
export const publicSheets: readonly { readonly name: string; readonly by: string }[] = [
  {
    name: "就労移行支援のためのチェックリスト",
    by: "独立行政法人高齢・障害・求職者雇用支援機構",
  },
  {
    name: "就労支援のためのアセスメントシート",
    by: "独立行政法人高齢・障害・求職者雇用支援機構 障害者職業総合センター",
  },
  { name: "就労パスポート", by: "厚生労働省" },
];
