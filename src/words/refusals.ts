import { dayAndYearInWords } from "../domain/calendar/easy-words.ts";
import { isPlainDay } from "../domain/calendar/day.ts";
import { wordsOfProblem } from "./problems.ts";
import type { Facts } from "./problems/sentence.ts";

/** A form's fields as the page labels them; `max` is the number of characters that fit. */
export type Labels = Readonly<Record<string, { readonly label: string; readonly max?: number }>>;

export type Refusal = { readonly field?: string; readonly text: string };

/** Refusals of a staff form in words, each naming its field as the page does. */
export const refusals = (
  problems: readonly ({ readonly code: string } & Facts)[],
  labels: Labels,
): Refusal[] =>
  problems.map((problem) => {
    // 「openWeekdays.0」: one of several answers to the question "openWeekdays".
    const told = typeof problem["field"] === "string" ? problem["field"] : "";
    const field = told in labels ? told : told.replace(/\.\d+$/, "");
    const text = wordsOfProblem({ ...withDaysInWords(problem), ...labels[field] }).std;
    return field in labels ? { field, text } : { text };
  });

/** The sentence beside one field. */
export const refusedAt = (refused: readonly Refusal[], field: string): string | undefined =>
  refused.find((refusal) => refusal.field === field)?.text;

/** Rules speak of days as 2026-12-01, people as 2026年12月1日（火）. */
const withDaysInWords = <P extends Facts>(problem: P): P => ({
  ...problem,
  ...Object.fromEntries(
    Object.entries(problem).flatMap(([name, fact]) =>
      typeof fact === "string" && isPlainDay(fact) ? [[name, dayAndYearInWords(fact)]] : [],
    ),
  ),
});
