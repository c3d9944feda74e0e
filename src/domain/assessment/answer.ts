import type { Provenance } from "../provenance/how-given.ts";
import type { SkipReason } from "../reflection/entry.ts";
import type { AssessmentItem, ItemWords } from "./areas.ts";

/** Three answers, always in this order, none chosen beforehand. There is no worst one: the last asks for company or time. */
export const answerLevels = ["well", "partly", "ahead"] as const;
export type AnswerLevel = (typeof answerLevels)[number];

export const answerWords: Record<
  AssessmentItem["scale"],
  Record<AnswerLevel, ItemWords & { readonly picture: string }>
> = {
  doing: {
    well: { std: "できている", easy: "できて いる", picture: "alone" },
    partly: { std: "手助けがあるとできる", easy: "ひとと できる", picture: "together" },
    ahead: { std: "これから", easy: "これから", picture: "first" },
  },
  feeling: {
    well: { std: "そう思う", easy: "そう おもう", picture: "faceGood" },
    partly: { std: "少しそう思う", easy: "すこし おもう", picture: "faceOrdinary" },
    ahead: { std: "いまはそう思わない", easy: "いまは ちがう", picture: "faceHard" },
  },
};

/** One answer to one item: a level, free words, both, or one of the ways of not answering. */
export type ItemAnswer = {
  readonly item: string;
  readonly level: AnswerLevel | null;
  readonly words: string;
  readonly skipped: SkipReason | null;
};

/** One side's answers once handed in; they are not changed afterwards. */
export type HandedIn = {
  readonly answers: readonly ItemAnswer[];
  readonly at: Date;
  readonly by: string;
};

export type PersonsHandedIn = HandedIn & { readonly provenance: Provenance };

/** あとで leaves the item open; わからない and こたえたくない are answers. */
export const isAnswered = ({ level, words, skipped }: ItemAnswer): boolean =>
  level !== null || words.trim() !== "" || (skipped !== null && skipped !== "later");
