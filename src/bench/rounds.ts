import type { Ground } from "../bin/installation.ts";
import type { Bed } from "./bed.ts";
import { forgetSaves, measurePage, measureRaw, type Measured, type Raw } from "./measure.ts";
import type { Timing } from "./measure.ts";
import type { MeasuredPage } from "./pages.ts";

/** Everything about one page: medians over the rounds. */
export type Result = {
  readonly page: MeasuredPage;
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
  readonly appCpu: number;
  readonly databaseCpu: number;
  readonly rawP50: number;
  readonly rawPerSecond: number;
  readonly errors: number;
  /** How much slower the page is among 200 offices, alone and busy. */
  readonly manyAlone: number;
  readonly manyBusy: number;
  readonly appMemory: number;
  readonly databaseMemory: number;
};

type Round = { readonly one: Measured; readonly many: Measured; readonly raw: Raw };

/** The single office, its raw statements and the 200 offices in turn, page by page, several times. */
export async function runRounds(
  ground: Ground,
  one: Bed,
  many: Bed,
  rounds: number,
  timing: Timing,
): Promise<Result[]> {
  const found = new Map<string, Round[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const page of one.pages) {
      const twin = many.pages.find(({ key }) => key === page.key);
      if (twin === undefined) throw new Error(`${page.key} is missing`);
      const since = new Date();
      const measured = {
        one: await measurePage(one, page, timing),
        raw: await measureRaw(ground, one, page, timing.seconds),
        many: await measurePage(many, twin, timing),
      };
      found.set(page.key, [...(found.get(page.key) ?? []), measured]);
      if (page.places !== undefined) {
        for (const { owner } of [one, many]) await forgetSaves(owner, since);
      }
      const { alone, busy } = measured.one;
      console.log(
        `round ${round + 1}  ${page.key.padEnd(10)} p95 ${alone.p95.toFixed(1)} ms  ${busy.perSecond.toFixed(0)}/s`,
      );
    }
  }
  return one.pages.map((page) => resultOf(page, found.get(page.key) ?? []));
}

function resultOf(page: MeasuredPage, rounds: readonly Round[]): Result {
  const middle = (value: (round: Round) => number) => median(rounds.map(value));
  const most = (value: (round: Round) => number) => Math.max(...rounds.map(value));
  return {
    page,
    p50: middle(({ one }) => one.alone.p50),
    p95: middle(({ one }) => one.alone.p95),
    perSecond: middle(({ one }) => one.busy.perSecond),
    appCpu: middle(({ one }) => one.appCpu),
    databaseCpu: middle(({ one }) => one.databaseCpu),
    rawP50: middle(({ raw }) => raw.alone.p50),
    rawPerSecond: middle(({ raw }) => raw.busy.perSecond),
    errors: rounds.reduce((sum, { one, many }) => sum + errorsOf(one) + errorsOf(many), 0),
    manyAlone: middle(({ one, many }) => many.alone.p50 / one.alone.p50),
    manyBusy: middle(({ one, many }) => one.busy.perSecond / many.busy.perSecond),
    appMemory: most(({ one }) => one.appMemory),
    databaseMemory: most(({ one }) => one.databaseMemory),
  };
}

const errorsOf = ({ alone, busy }: Measured): number => alone.errors + busy.errors;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
