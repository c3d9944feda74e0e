/**
 * How the office's goals were set, seen over many T-scores. By construction the mean is near 50 and the SD near 10
 * when goals are neither too easy nor too hard. It says nothing about a person or a supporter, and ranks nobody.
 */
export type GoalSetting = {
  readonly count: number;
  readonly mean: number | null;
  /** Sample standard deviation; null below two scores. */
  readonly sd: number | null;
  readonly reading: "tooFew" | "asExpected" | "easy" | "hard";
};

/** Below this many scores a mean is not read at all. */
export const fewestScores = 10;

/** `easy` or `hard` only when the mean is further from 50 than two standard errors of a goal set as intended. */
export function goalSettingCalibration(tScores: readonly number[]): GoalSetting {
  const count = tScores.length;
  if (count === 0) return { count, mean: null, sd: null, reading: "tooFew" };
  const mean = tScores.reduce((sum, t) => sum + t, 0) / count;
  return { count, mean, sd: sampleSd(tScores, mean), reading: readingOf(mean, count) };
}

function readingOf(mean: number, count: number): GoalSetting["reading"] {
  if (count < fewestScores) return "tooFew";
  const distance = mean - 50;
  if (Math.abs(distance) <= (2 * 10) / Math.sqrt(count)) return "asExpected";
  return distance > 0 ? "easy" : "hard";
}

function sampleSd(values: readonly number[], mean: number): number | null {
  if (values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
