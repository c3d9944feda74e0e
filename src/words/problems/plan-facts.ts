import { dayAndYearInWords } from "../../domain/calendar/easy-words.ts";
import { isPlainDay } from "../../domain/calendar/day.ts";
import { isPlanStep, stepNames } from "../../domain/plan/steps.ts";
import type { Words } from "../pair.ts";
import { told, type Facts } from "./sentence.ts";

/** A day as people say it. */
export function day(facts: Facts, name: string): string {
  const text = told(facts, name);
  return isPlainDay(text) ? dayAndYearInWords(text) : text;
}

/** The name of a step of the plan, in both words. */
export function step(facts: Facts, name: string): Words {
  const text = told(facts, name);
  return isPlanStep(text) ? stepNames[text] : { std: text, easy: text };
}

/** 「3つ目の」 where the problem has a place in a list, nothing where it has none. */
export function nth(facts: Facts): string {
  return facts["at"] === null || facts["at"] === undefined ? "" : `${told(facts, "at")}つ目の`;
}
