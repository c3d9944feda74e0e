import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";

/** How well the person followed what the interview was for. */
export const understandings = ["understood", "withHelp", "hard"] as const;
export type Understanding = (typeof understandings)[number];

export const understandingWords: Record<Understanding, string> = {
  understood: "分かった",
  withHelp: "手助けがあると分かった",
  hard: "理解や決めることが難しかった",
};

/** What must be said where deciding is hard: each how it was understood, and by whom. */
export const understoodParts = ["will", "preference", "ability", "understoodBy"] as const;
export type UnderstoodPart = (typeof understoodParts)[number];

export type Interview = {
  readonly occurredOn: PlainDay;
  readonly place: string;
  readonly purposeExplained: boolean;
  readonly understanding: Understanding;
  readonly decisionSupport: string;
  readonly words: string;
} & Readonly<Record<UnderstoodPart, string>>;

export type InterviewProblem =
  | (Problem<"assessment.understandingMissing"> & { field: UnderstoodPart })
  | (Problem<"assessment.inFuture"> & { field: "occurredOn"; day: PlainDay });

/**
 * Refuses an interview of a day to come, and one in which deciding was hard without how will,
 * preference and ability were understood (運営基準の令和6年4月改正).
 */
export function recordInterview(
  interview: Interview,
  today: PlainDay,
): Result<Interview, InterviewProblem> {
  if (interview.occurredOn > today) {
    return refuse({
      code: "assessment.inFuture",
      field: "occurredOn",
      day: interview.occurredOn,
    });
  }
  const missing =
    interview.understanding === "hard"
      ? understoodParts.find((part) => interview[part].trim() === "")
      : undefined;
  return missing === undefined
    ? ok(interview)
    : refuse({ code: "assessment.understandingMissing", field: missing });
}
