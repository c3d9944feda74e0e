import type { Problem } from "../../domain/result.ts";
import type { FieldProblem } from "../../ui/components/form/field-problem.ts";
import { hopeWords } from "../../words/hopes.ts";
import { say, type WordSettings } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";

/** Refusals beside the field they are about: photos and voices name themselves by their code. */
export const problemsSaid = (
  problems: readonly Problem[],
  settings: WordSettings,
): FieldProblem[] =>
  problems.map((problem) => {
    const field = fieldOf(problem);
    const label = say(field === "card" ? hopeWords.cards : hopeWords.words, settings);
    return { field, text: say(wordsOfProblem({ ...problem, label }), settings) };
  });

export function fieldOf({ code, field }: Problem): string {
  if (code === "photo.unreadable") return "photo";
  if (code === "voice.unreadable") return "voice";
  return typeof field === "string" ? field.replace(/\.\d+$/, "") : "words";
}
