/** Goal attainment: 0 is what was expected if support goes as planned. */
export const gasLevels = [-2, -1, 0, 1, 2] as const;
export type GasLevel = (typeof gasLevels)[number];

export const isGasLevel = (value: number): value is GasLevel =>
  gasLevels.some((level) => level === value);

/** The correlation between goals that Kiresuk and Sherman expected, kept by convention. */
export const defaultRho = 0.3;

/**
 * T-score of some goals, unrounded (shown with one decimal), for staff only; null when no goal was rated.
 * An unrated goal (null) counts in neither sum. Throws a RangeError for input that `checkGas` would have refused.
 * Source: Kiresuk and Sherman 1968. The 2009 practical guide printed it without the root; its erratum put it back.
 */
export function gasT(
  levels: readonly (number | null)[],
  weights?: readonly number[] | null,
  rho = defaultRho,
): number | null {
  if (!(rho >= 0 && rho < 1)) throw new RangeError("rho is from 0 up to, not including, 1");
  if (weights && weights.length !== levels.length) throw new RangeError("one weight a goal");
  let weighted = 0;
  let sum = 0;
  let squares = 0;
  for (const [index, level] of levels.entries()) {
    if (level === null || Number.isNaN(level)) continue;
    if (!isGasLevel(level)) throw new RangeError("a level is a whole number from -2 to 2");
    const weight = weights ? weights[index] : 1;
    if (weight === undefined || !(weight > 0 && Number.isFinite(weight))) {
      throw new RangeError("a weight is above 0");
    }
    weighted += weight * level;
    sum += weight;
    squares += weight * weight;
  }
  if (sum === 0) return null;
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum);
}

/** Follow-up less baseline of the same goals with the same weights; null when either has nothing rated. */
export function gasChange(
  baseline: readonly (GasLevel | null)[],
  followUp: readonly (GasLevel | null)[],
  weights?: readonly number[] | null,
  rho = defaultRho,
): number | null {
  if (baseline.length !== followUp.length) throw new RangeError("the same goals at both times");
  const both = baseline.map((level, index) => level !== null && (followUp[index] ?? null) !== null);
  const ratedTwice = (_: unknown, index: number): boolean => both[index] === true;
  const shared = weights?.filter(ratedTwice);
  const before = gasT(baseline.filter(ratedTwice), shared, rho);
  const after = gasT(followUp.filter(ratedTwice), shared, rho);
  return before === null || after === null ? null : after - before;
}
