import type { AttachmentId } from "../ids.ts";
import { provenance, type HowGiven, type Provenance } from "../provenance/how-given.ts";
import type { ProvenanceProblem } from "../provenance/how-given.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";

/** なにを した？ → どう おもった？ → つぎは どうする？ */
export const questions = ["did", "felt", "next"] as const;
export type Question = (typeof questions)[number];

export const questionWords: Record<Question, string> = {
  did: "なにを した？",
  felt: "どう おもった？",
  next: "つぎは どうする？",
};

/** あとで / わからない / こたえたくない */
export const skipReasons = ["later", "unknown", "noAnswer"] as const;
export type SkipReason = (typeof skipReasons)[number];

export const skipWords: Record<SkipReason, string> = {
  later: "あとで",
  unknown: "わからない",
  noAnswer: "こたえたくない",
};

export const modes = ["face", "card", "photo", "voice", "words", "skip"] as const;
export type Mode = (typeof modes)[number];

/** Empty words or no attachment say that the person took that answer back; the earlier entry stays stored. */
export type Answer =
  | { readonly mode: "face" | "card"; readonly choice: string }
  | { readonly mode: "photo" | "voice"; readonly attachmentId: AttachmentId | null }
  | { readonly mode: "words"; readonly words: string }
  | { readonly mode: "skip"; readonly choice: SkipReason };

export type Entry = {
  readonly question: Question;
  readonly answer: Answer;
  readonly recordedAt: Date;
};

export type GivenAnswer = { readonly answer: Answer; readonly provenance: Provenance };

export type EntryProblem =
  | ProvenanceProblem
  | (Problem<"reflection.wordsTooLong"> & { limit: number; length: number });

/** In characters; a voice recording is the better way for more. */
export const wordsLimit = 4000;

/** An answer ready to be stored beside the earlier ones. The words are kept as they came, spaces and all. */
export function giveAnswer(
  answer: Answer,
  how: HowGiven,
  helpedBy: string | null,
): Result<GivenAnswer, EntryProblem> {
  const given = provenance(how, helpedBy);
  if (!given.ok) return given;
  const length = answer.mode === "words" ? Array.from(answer.words).length : 0;
  if (length > wordsLimit) {
    return refuse({ code: "reflection.wordsTooLong", limit: wordsLimit, length });
  }
  return ok({ answer, provenance: given.value });
}

export function saysSomething(answer: Answer): boolean {
  if (answer.mode === "words") return answer.words.trim() !== "";
  if ("attachmentId" in answer) return answer.attachmentId !== null;
  return answer.mode !== "skip" && answer.choice !== "";
}
