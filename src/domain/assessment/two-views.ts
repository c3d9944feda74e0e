import { saysNothing } from "../feedback/write-feedback.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { isAssessmentItem } from "./areas.ts";
import { isAnswered, type HandedIn, type ItemAnswer, type PersonsHandedIn } from "./answer.ts";

/** Why the supporter went on without the person's answers. Said aloud beside the result for good. */
export type Waiver = {
  readonly reason: "personDeclined" | "notPossibleNow";
  readonly words: string;
  readonly by: string;
  readonly at: Date;
};

/** One assessment: the person first, the supporter second, then both side by side. */
export type TwoViews = {
  readonly person: PersonsHandedIn | null;
  readonly waiver: Waiver | null;
  readonly supporter: HandedIn | null;
};

export const noViews: TwoViews = { person: null, waiver: null, supporter: null };

export type AssessmentProblem =
  | Problem<"assessment.selfFirst">
  | Problem<"assessment.waiverReasonMissing">
  | Problem<"assessment.alreadyGiven">
  | (Problem<"assessment.itemUnknown"> & { item: string })
  | Problem<"assessment.nothingAnswered">;

export type Viewer = "person" | "supporter";

/**
 * Whose answers `viewer` may read. Nobody reads the other's before having given their own, except a person who
 * declined to answer: what is written about them is not kept from them.
 */
export function visibleTo(
  viewer: Viewer,
  { person, waiver, supporter }: TwoViews,
): readonly Viewer[] {
  const given: Viewer[] = [];
  const hasAnswered = viewer === "person" ? person !== null : supporter !== null;
  const declined = viewer === "person" && waiver?.reason === "personDeclined";
  if (person !== null && hasAnswered) given.push("person");
  if (supporter !== null && (hasAnswered || declined)) given.push("supporter");
  return given;
}

/** The supporter may open, fill and save a rating only after the person's is in or was waived. */
export const supporterMayRate = ({ person, waiver }: TwoViews): boolean =>
  person !== null || waiver !== null;

export function handInPersons(
  views: TwoViews,
  given: PersonsHandedIn,
): Result<TwoViews, AssessmentProblem> {
  if (views.person !== null) return refuse({ code: "assessment.alreadyGiven" });
  const problem = answersProblem(given.answers);
  return problem ? refuse(problem) : ok({ ...views, person: given });
}

export function handInSupporters(
  views: TwoViews,
  given: HandedIn,
): Result<TwoViews, AssessmentProblem> {
  if (!supporterMayRate(views)) return refuse({ code: "assessment.selfFirst" });
  if (views.supporter !== null) return refuse({ code: "assessment.alreadyGiven" });
  const problem = answersProblem(given.answers);
  return problem ? refuse(problem) : ok({ ...views, supporter: given });
}

/** A waiver says why in words of its own; the person may still answer later, and then both stand. */
export function waive(views: TwoViews, waiver: Waiver): Result<TwoViews, AssessmentProblem> {
  if (views.person !== null || views.waiver !== null) {
    return refuse({ code: "assessment.alreadyGiven" });
  }
  if (saysNothing(waiver.words)) return refuse({ code: "assessment.waiverReasonMissing" });
  return ok({ ...views, waiver });
}

function answersProblem(answers: readonly ItemAnswer[]): AssessmentProblem | null {
  const unknown = answers.find(({ item }) => !isAssessmentItem(item));
  if (unknown) return { code: "assessment.itemUnknown", item: unknown.item };
  return answers.some(isAnswered) ? null : { code: "assessment.nothingAnswered" };
}
