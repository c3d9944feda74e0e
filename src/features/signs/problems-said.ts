import type { Problem } from "../../domain/result.ts";
import type { FieldProblem } from "../../ui/components/form/field-problem.ts";
import { say, type WordSettings } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { crisisWords, shareWords, signWords } from "../../words/signs.ts";

/** Refusals beside the field they are about: photos and voices name themselves by their code. */
export const problemsSaid = (
  problems: readonly Problem[],
  settings: WordSettings,
): FieldProblem[] =>
  problems.map((problem) => {
    const field = fieldOf(problem);
    const label = say(labels[field] ?? signWords.words, settings);
    return { field, text: say(wordsOfProblem({ ...problem, label }), settings) };
  });

export function fieldOf({ code, field }: Problem): string {
  if (code === "photo.unreadable") return "photo";
  if (code === "voice.unreadable") return "voice";
  return typeof field === "string" ? field.replace(/\.\d+$/, "") : "words";
}

const labels: Readonly<Record<string, typeof signWords.words>> = {
  card: signWords.pictures,
  words: signWords.words,
  what: shareWords.what,
  with: shareWords.whom,
  until: shareWords.until,
  name: crisisWords.contactName,
  phone: crisisWords.contactPhone,
};
