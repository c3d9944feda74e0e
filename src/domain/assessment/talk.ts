import type { PlainDay } from "../ids.ts";
import type { Provenance } from "../provenance/how-given.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { assessmentItems } from "./areas.ts";
import { answerLevels, type AnswerLevel, type ItemAnswer } from "./answer.ts";
import type { TwoViews } from "./two-views.ts";

/** Something to talk over: the two saw it differently, or only one of them answered. Neither is the right one. */
export type Topic = {
  readonly item: string;
  readonly person: AnswerLevel | null;
  readonly supporter: AnswerLevel | null;
  /** Steps between the two, 0 where one of them gave no level. */
  readonly apart: 0 | 1 | 2;
};

export type TalkProblem =
  | Problem<"assessment.notBoth">
  | (Problem<"assessment.itemUnknown"> & { item: string })
  | (Problem<"assessment.voiceMissing"> & { voice: "person" | "staff" });

/** What came of the talk, in both voices. The person may choose not to say anything, which is kept as that. */
export type Outcome = {
  readonly item: string;
  readonly personVoice:
    | { readonly words: string; readonly provenance: Provenance }
    | { readonly declined: true };
  readonly staffVoice: { readonly words: string; readonly by: string };
  readonly talkedOn: PlainDay;
};

/** Topics in the order of the assessment, furthest apart first; refused until both views are in. */
export function topics({ person, supporter }: TwoViews): Result<Topic[], TalkProblem> {
  if (person === null || supporter === null) return refuse({ code: "assessment.notBoth" });
  const found = assessmentItems.flatMap(({ item }) => {
    const topic = topicOf(item, levelIn(person.answers, item), levelIn(supporter.answers, item));
    return topic ? [topic] : [];
  });
  return ok(found.sort((a, b) => b.apart - a.apart));
}

/** Keeps the outcome of one topic; both voices must say something, or the person's silence be named. */
export function recordOutcome(views: TwoViews, outcome: Outcome): Result<Outcome, TalkProblem> {
  if (views.person === null || views.supporter === null) {
    return refuse({ code: "assessment.notBoth" });
  }
  const { item, personVoice, staffVoice } = outcome;
  if (!assessmentItems.some((one) => one.item === item)) {
    return refuse({ code: "assessment.itemUnknown", item });
  }
  if ("words" in personVoice && personVoice.words.trim() === "") {
    return refuse({ code: "assessment.voiceMissing", voice: "person" });
  }
  if (staffVoice.words.trim() === "") {
    return refuse({ code: "assessment.voiceMissing", voice: "staff" });
  }
  return ok(outcome);
}

function topicOf(
  item: string,
  person: AnswerLevel | null,
  supporter: AnswerLevel | null,
): Topic | null {
  if (person === supporter) return null;
  return { item, person, supporter, apart: stepsApart(person, supporter) };
}

function stepsApart(a: AnswerLevel | null, b: AnswerLevel | null): Topic["apart"] {
  if (a === null || b === null) return 0;
  return Math.abs(answerLevels.indexOf(a) - answerLevels.indexOf(b)) === 2 ? 2 : 1;
}

/** The last answer to an item counts where it was given twice. */
const levelIn = (answers: readonly ItemAnswer[], item: string): AnswerLevel | null =>
  answers.findLast((answer) => answer.item === item)?.level ?? null;
