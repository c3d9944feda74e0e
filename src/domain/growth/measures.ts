import { isTried, type SupportLevel } from "../programme/support-level.ts";

/** Percent of tried steps done without help, unrounded; null when nothing was tried. */
export function pctIndependent(levels: readonly SupportLevel[]): number | null {
  const tried = levels.filter(isTried);
  if (tried.length === 0) return null;
  return (100 * tried.filter((level) => level === "I").length) / tried.length;
}

/** 0–100, more with less help; for staff, marked 参考. Our own definition: I 4, V 3, G 2, M 1, P and no response 0. */
export function supportIndex(levels: readonly SupportLevel[]): number | null {
  const tried = levels.filter(isTried);
  if (tried.length === 0) return null;
  const sum = tried.reduce((total, level) => total + weight[level], 0);
  return (100 * sum) / (4 * tried.length);
}

/**
 * Index of the session that completes `consecutive` sessions at `criterion` percent or more; null when none does.
 * A session with nothing tried (null) neither breaks the row nor counts in it, and what comes later takes nothing back.
 */
export function mastery(
  series: readonly (number | null)[],
  criterion = 100,
  consecutive = 3,
): number | null {
  if (!Number.isInteger(consecutive) || consecutive < 1) throw new RangeError("consecutive is ≥ 1");
  let inRow = 0;
  for (const [index, pct] of series.entries()) {
    if (pct === null) continue;
    inRow = pct >= criterion ? inRow + 1 : 0;
    if (inRow === consecutive) return index;
  }
  return null;
}

/** Confidence before (0–10) less what was done alone after, from −1 to 1; below 0 the person can do more than they think. */
export function calibration(confidence: number, pct: number | null): number | null {
  if (!(confidence >= 0 && confidence <= 10)) throw new RangeError("confidence is 0 to 10");
  return pct === null ? null : confidence / 10 - pct / 100;
}

const weight: Record<SupportLevel, number> = { I: 4, V: 3, G: 2, M: 1, P: 0, NR: 0, NA: 0 };
