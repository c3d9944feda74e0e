import type { SupportLevel } from "../domain/programme/support-level.ts";
import type { PlainDay } from "../domain/ids.ts";
import { daysBetween } from "../domain/calendar/day.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";

/** What one person has practised of one step. */
export type Practice = { times: number; last: PlainDay };

/** Ability, 0 to 1, at one step: it grows with practice to a ceiling, rests on plateaus, and steps back after long gaps. */
export function abilityAt(
  profile: Profile,
  practice: Practice,
  liking: number,
  difficulty: number,
): number {
  const { times } = practice;
  const counted = profile.plateau ? Math.floor(times / 15) * 15 : times;
  const grown = 1 - Math.exp(-profile.pace * counted);
  return 0.28 + liking + (profile.ceiling - 0.28) * grown - difficulty;
}

/** One more time; what was not done for six weeks is partly to be found again. */
export function practised(known: Practice | undefined, day: PlainDay): Practice {
  if (known === undefined) return { times: 1, last: day };
  const rested = known.last < day && daysBetween(known.last, day) > 42;
  return { times: (rested ? known.times * 0.7 : known.times) + 1, last: day };
}

/** What staff see: five levels. */
export function staffLevel(ability: number, random: Random): SupportLevel {
  if (random.chance(0.03)) return "NA";
  const seen = ability + random.spread() * 0.08;
  if (seen > 0.62) return "I";
  if (seen > 0.48) return "V";
  if (seen > 0.4) return "G";
  return seen > 0.28 ? "M" : "P";
}

/** What the person marks: four levels, seen with their own eyes. */
export function selfLevel(ability: number, bias: number, random: Random): SupportLevel {
  if (random.chance(0.04)) return "NA";
  const seen = ability + bias + random.spread() * 0.1;
  if (seen > 0.6) return "I";
  if (seen > 0.42) return "V";
  return seen > 0.28 ? "M" : "P";
}
