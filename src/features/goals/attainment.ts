import { gasT, type GasLevel } from "../../domain/gas/t-score.ts";
import { seenByStaff } from "../../domain/gas/two-views.ts";
import { weightOf } from "../../domain/gas/check.ts";
import type { GoalGas, OfficeLevel, WeighedScale } from "./queries/gas.ts";

/** T of the newest levels each side gave, as far as staff may see them; for staff only. */
export type Attainment = {
  readonly person: number | null;
  readonly staff: number | null;
  readonly weighed: boolean;
};

export function attainmentOf(all: readonly GoalGas[]): Attainment {
  const rated = all.flatMap(({ scales, entries }) => {
    const scale = scales.at(-1);
    if (scale === undefined) return [];
    const seen = seenByStaff(entries).filter(({ version }) => version === scale.version);
    const newest = (rater: "self" | "staff") =>
      seen.findLast((rating) => rating.rater === rater)?.level ?? null;
    return [{ weight: weightIn(scale), person: newest("self"), staff: newest("staff") }];
  });
  const weighed = rated.length > 0 && rated.every(({ weight }) => weight !== null);
  const weights = weighed ? rated.map(({ weight }) => weight ?? 1) : null;
  return {
    person: gasT(
      rated.map(({ person }) => person),
      weights,
    ),
    staff: gasT(
      rated.map(({ staff }) => staff),
      weights,
    ),
    weighed,
  };
}

/** One T for each person with a rated goal, in no order that says who. */
export function officeScores(levels: readonly OfficeLevel[]): number[] {
  return [...Map.groupBy(levels, ({ participant_id }) => participant_id).values()]
    .map((rows) => {
      const weights = rows.map(({ weight }) => weight);
      const all = weights.filter((weight) => weight !== null);
      const levelsOfPerson: GasLevel[] = rows.map(({ level }) => level);
      return gasT(levelsOfPerson, all.length === rows.length ? all : null);
    })
    .filter((score) => score !== null)
    .sort((a, b) => a - b);
}

function weightIn({ importance, difficulty }: WeighedScale): number | null {
  return isWeight(importance) && isWeight(difficulty) ? weightOf(importance, difficulty) : null;
}

const isWeight = (value: number | null): value is 1 | 2 | 3 =>
  value === 1 || value === 2 || value === 3;
