import type { Problem } from "../../domain/result.ts";
import type { FieldProblem } from "../../ui/components/form/field-problem.ts";
import { say, type WordSettings } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { sayingWords } from "../../words/saying.ts";

/** Refusals of a person's form, each beside the field it is about. */
export const problemsSaid = (
  problems: readonly Problem[],
  settings: WordSettings,
): FieldProblem[] =>
  problems.map((problem) => {
    // Nothing was said in any way: the pictures are the easiest one and stand first.
    const field = nothing.test(problem.code) ? "card" : fieldOf(problem);
    const label = say(labels[field] ?? sayingWords.words, settings);
    return { field, text: say(wordsOfProblem({ ...problem, label }), settings) };
  });

/** The field a refusal is about: photos and voices name themselves by their code. */
export function fieldOf({ code, field }: Problem): string {
  if (code === "photo.unreadable") return "photo";
  if (code === "voice.unreadable") return "voice";
  return typeof field === "string" ? field.replace(/\.\d+$/, "") : "words";
}

const nothing = /\.nothing(Said|Kept)$/;

const labels: Readonly<Record<string, typeof sayingWords.words>> = {
  card: sayingWords.pictures,
  photo: sayingWords.photo,
  voice: sayingWords.voice,
};
