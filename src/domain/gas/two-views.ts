import type { GasCard } from "./cards.ts";
import type { GasLevel } from "./t-score.ts";

/** Everything said about how far one goal went, in the order it was recorded. */
export type GasEntry<Rating> =
  | { readonly by: "self" | "staff"; readonly rating: Rating }
  | { readonly by: "waiver"; readonly reason: "personDeclined" | "notPossibleNow" };

/** One rating: the person's card, or the supporter's level. */
export type GasMark = {
  readonly level: GasLevel | null;
  readonly card: GasCard | null;
};

/** The supporter rates only after the person did, or after saying why not, and once each time. */
export function staffMayRateGoal(entries: readonly GasEntry<unknown>[]): boolean {
  const last = entries.findLastIndex(({ by }) => by === "staff");
  return entries.slice(last + 1).length > 0;
}

/** Ratings the supporter may read: not the person's newest before having given one's own. */
export function seenByStaff<Rating>(entries: readonly GasEntry<Rating>[]): Rating[] {
  const last = entries.findLastIndex(({ by }) => by === "staff");
  return ratingsIn(entries.filter(({ by }, at) => by === "staff" || at < last));
}

/**
 * Ratings the person may read: their own, and the supporter's beside or before one of their own, or after they
 * declined to give one.
 */
export function seenByPerson<Rating>(entries: readonly GasEntry<Rating>[]): Rating[] {
  const lastOwn = entries.findLastIndex(({ by }) => by === "self");
  return ratingsIn(
    entries.filter(
      ({ by }, at) => by === "self" || at < lastOwn || answeredBefore(entries.slice(0, at)),
    ),
  );
}

/** What led to the next rating of the supporter was the person's own, or their decision not to. */
function answeredBefore(entries: readonly GasEntry<unknown>[]): boolean {
  const since = entries.slice(entries.findLastIndex(({ by }) => by === "staff") + 1);
  return since.some(
    (entry) => entry.by === "self" || (entry.by === "waiver" && entry.reason === "personDeclined"),
  );
}

const ratingsIn = <Rating>(entries: readonly GasEntry<Rating>[]): Rating[] =>
  entries.flatMap((entry) => (entry.by === "waiver" ? [] : [entry.rating]));
