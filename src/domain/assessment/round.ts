import { isAnswered, type ItemAnswer } from "./answer.ts";
import { assessmentItems } from "./areas.ts";
import type { TwoViews } from "./two-views.ts";

/** A new round waits until the supporter's answers of the one before are in. */
export const mayBegin = (newest: TwoViews | null): boolean =>
  newest === null || newest.supporter !== null;

/** Where the person goes on: the first item not met yet, then those put off; null when none is left. */
export function itemToAnswer(answers: readonly ItemAnswer[]): string | null {
  const byItem = new Map(answers.map((answer) => [answer.item, answer]));
  const unmet = assessmentItems.find(({ item }) => {
    const answer = byItem.get(item);
    return answer === undefined || (!isAnswered(answer) && answer.skipped === null);
  });
  const putOff = assessmentItems.find(({ item }) => byItem.get(item)?.skipped === "later");
  return (unmet ?? putOff)?.item ?? null;
}
