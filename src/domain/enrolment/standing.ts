import type { PlainDay } from "../ids.ts";

/** One spell of use; `leftOn` is the first day without it. */
export type Spell = { readonly startsOn: PlainDay; readonly leftOn: PlainDay | null };

/**
 * Where a person stands after all their spells: the latest one, and spells that follow one another
 * without a day between are one (a leaving that was taken back). Null without any.
 */
export function standingOf(spells: readonly Spell[]): Spell | null {
  const [latest, ...earlier] = spells.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  if (latest === undefined) return null;
  let { startsOn } = latest;
  for (const spell of earlier) {
    if (spell.leftOn !== startsOn) break;
    ({ startsOn } = spell);
  }
  return { startsOn, leftOn: latest.leftOn };
}
