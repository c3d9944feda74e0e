import { isAnswered } from "../../../domain/assessment/answer.ts";
import { assessmentAreas, type AssessmentArea } from "../../../domain/assessment/areas.ts";
import type { Round } from "../queries/rounds.ts";

/** The areas with the items to which either side said something; what nobody answered fills no page. */
export function areasAnswered({ own, ours }: Pick<Round, "own" | "ours">): AssessmentArea[] {
  const said = new Set([...own, ...ours].filter(isAnswered).map(({ item }) => item));
  return assessmentAreas
    .map(({ area, words, items }) => ({
      area,
      words,
      items: items.filter(({ item }) => said.has(item)),
    }))
    .filter(({ items }) => items.length > 0);
}
