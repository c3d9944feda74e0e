import type { Problem } from "../../domain/result.ts";
import { fieldOf } from "../saying/problems-said.ts";
import type { FieldProblem } from "../../ui/components/form/field-problem.ts";
import { say, type Words, type WordSettings } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { sayingWords } from "../../words/saying.ts";
import { crisisWords, shareWords } from "../../words/signs.ts";

/** Refusals beside the field they are about, wherever signs are shared or contacts entered. */
export const problemsSaid = (
  problems: readonly Problem[],
  settings: WordSettings,
): FieldProblem[] =>
  problems.map((problem) => {
    const field = fieldOf(problem);
    const label = say(labels[field] ?? sayingWords.words, settings);
    return { field, text: say(wordsOfProblem({ ...problem, label }), settings) };
  });

const labels: Readonly<Record<string, Words>> = {
  what: shareWords.what,
  with: shareWords.whom,
  until: shareWords.until,
  name: crisisWords.contactName,
  phone: crisisWords.contactPhone,
};
