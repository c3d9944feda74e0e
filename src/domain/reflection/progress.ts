import {
  questions,
  saysSomething,
  type Entry,
  type Mode,
  type Question,
  type SkipReason,
} from "./entry.ts";

/** Where one question stands. "unknown" and "noAnswer" are full answers; "later" is a promise to be asked again. */
export type QuestionState = "open" | "answered" | SkipReason;

/** The newest entry of each mode is what the person says now; the older ones are history. */
export function currentAnswers(entries: readonly Entry[], question: Question): Map<Mode, Entry> {
  const newest = new Map<Mode, Entry>();
  for (const entry of entries.filter((one) => one.question === question)) {
    const known = newest.get(entry.answer.mode);
    if (known === undefined || entry.recordedAt >= known.recordedAt) {
      newest.set(entry.answer.mode, entry);
    }
  }
  return newest;
}

/** A skip counts until something is answered after it, and an answer counts until it is taken back or skipped. */
export function questionState(entries: readonly Entry[], question: Question): QuestionState {
  const newest = currentAnswers(entries, question);
  const skip = newest.get("skip");
  const said = [...newest.values()].filter(({ answer }) => saysSomething(answer));
  const saidAfter = said.some((entry) => skip === undefined || isAfter(entry, skip, entries));
  if (saidAfter) return "answered";
  return skip?.answer.mode === "skip" ? skip.answer.choice : "open";
}

export const isFinished = (entries: readonly Entry[]): boolean => currentCard(entries) === null;

/**
 * The card to come back to: of the questions still open or put off, the one touched last;
 * if none was touched, the first; null when all three are answered or declined.
 */
export function currentCard(entries: readonly Entry[]): Question | null {
  const open = questions.filter((question) =>
    ["open", "later"].includes(questionState(entries, question)),
  );
  let last: Entry | null = null;
  for (const entry of entries) {
    if (!open.includes(entry.question)) continue;
    if (last === null || entry.recordedAt >= last.recordedAt) last = entry;
  }
  return last?.question ?? open[0] ?? null;
}

/** Where a person stopped: at a card they were filling, or on the way to one they had not begun. */
export type Place = { readonly card: Question; readonly working: boolean };

/**
 * The card to open on coming back: the one that was being filled, whatever it already holds; else the
 * one that was next, while it still asks something; else as `currentCard`. Null when nothing is left.
 */
export function cardToResume(entries: readonly Entry[], place: Place | null): Question | null {
  if (place === null) return currentCard(entries);
  const asks = ["open", "later"].includes(questionState(entries, place.card));
  return place.working || asks ? place.card : currentCard(entries);
}

/** Two entries of one moment stand in the order they were stored. */
function isAfter(a: Entry, b: Entry, entries: readonly Entry[]): boolean {
  if (a.recordedAt > b.recordedAt) return true;
  return !(a.recordedAt < b.recordedAt) && entries.indexOf(a) > entries.indexOf(b);
}
