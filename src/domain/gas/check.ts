import type { Problem } from "../result.ts";
import { isGasLevel } from "./t-score.ts";

/** Ratings and weights as a form sends them; `where` is the place of the goal in the list. */
export type GasProblem =
  | (Problem<"gas.levelUnknown"> & { where: number })
  | (Problem<"gas.weightUnknown"> & { where: number })
  | Problem<"gas.weightsMissing">
  | Problem<"gas.rhoUnknown">;

/** Every problem at once; an empty list means that `gasT` will not throw. All-zero weights are refused, never replaced. */
export function checkGas(
  levels: readonly (number | null)[],
  weights?: readonly number[] | null,
  rho = 0.3,
): GasProblem[] {
  const problems: GasProblem[] = [];
  for (const [where, level] of levels.entries()) {
    if (level !== null && !isGasLevel(level)) problems.push({ code: "gas.levelUnknown", where });
  }
  if (weights && weights.length !== levels.length) problems.push({ code: "gas.weightsMissing" });
  for (const [where, weight] of (weights ?? []).entries()) {
    if (!(weight > 0 && Number.isFinite(weight))) {
      problems.push({ code: "gas.weightUnknown", where });
    }
  }
  if (!(rho >= 0 && rho < 1)) problems.push({ code: "gas.rhoUnknown" });
  return problems;
}

/** Importance times difficulty, each 1 to 3 (Turner-Stokes); a 0 would drop the goal, so there is none. */
export function weightOf(importance: 1 | 2 | 3, difficulty: 1 | 2 | 3): number {
  return importance * difficulty;
}
