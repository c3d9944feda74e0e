import type { PlainDay } from "../ids.ts";
import { monthOf, monthsBetween, nextMonth, type Month } from "./months.ts";
import type { RuleId } from "./rules.ts";

/** Parts of a hundred of the basic fee that remain, by how many months in a row the fault has lasted. */
export type ReductionRow = {
  readonly firstMonths: { readonly count: number; readonly percent: number };
  readonly laterPercent: number;
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  readonly rule: RuleId;
};

/**
 * 個別支援計画未作成減算. The rates begin with the revision of 平成30年度: the ministry's answer of
 * 23 May 2018 counts the third month from April 2018 for faults that are older. Months before are left out.
 */
export const reductionRows: readonly ReductionRow[] = [
  {
    firstMonths: { count: 2, percent: 70 },
    laterPercent: 50,
    from: "2018-04-01",
    until: null,
    rule: "notMade",
  },
];

export type MonthAtRisk = {
  readonly month: Month;
  /** What remains of the basic fee, in parts of a hundred. */
  readonly percent: number;
  /** True for the running month: a repair before its end spares it. */
  readonly avoidable: boolean;
};

/**
 * From the month of the fault to the month before the one in which it is cured; to this month while it is not.
 * A fault cured in its own month costs nothing. Only the person whose plan is at fault is affected.
 */
export function monthsAtRisk(
  faultFrom: PlainDay,
  curedOn: PlainDay | null,
  today: PlainDay,
): MonthAtRisk[] {
  const cured = curedOn !== null && curedOn <= today ? curedOn : null;
  const months = monthsBetween(monthOf(faultFrom), monthOf(cured ?? today)).filter(
    (month) => rowIn(month) !== undefined && (cured === null || month < monthOf(cured)),
  );
  return months.map((month, index) => ({
    month,
    percent: percentIn(month, index),
    avoidable: cured === null && month === monthOf(today),
  }));
}

/** The months of several faults of one person at once; faults that follow each other count as one row. */
export function mergeAtRisk(faults: readonly (readonly MonthAtRisk[])[]): MonthAtRisk[] {
  const avoidable = new Map<Month, boolean>();
  for (const { month, avoidable: spared } of faults.flat()) {
    avoidable.set(month, spared && (avoidable.get(month) ?? true));
  }
  let inRow = 0;
  let expected: Month | null = null;
  return [...avoidable].sort(byMonth).map(([month, spared]) => {
    inRow = month === expected ? inRow + 1 : 0;
    expected = nextMonth(month);
    return { month, percent: percentIn(month, inRow), avoidable: spared };
  });
}

function percentIn(month: Month, index: number): number {
  const row = rowIn(month);
  if (row === undefined) throw new RangeError(`no reduction is known for ${month}`);
  return index < row.firstMonths.count ? row.firstMonths.percent : row.laterPercent;
}

const rowIn = (month: Month): ReductionRow | undefined =>
  reductionRows.find(
    ({ from, until }) => monthOf(from) <= month && (until === null || month < monthOf(until)),
  );

const byMonth = ([a]: [Month, boolean], [b]: [Month, boolean]): number => (a < b ? -1 : 1);
