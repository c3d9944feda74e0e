import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeBed } from "../bench/bed.ts";
import { readyDataSet } from "../bench/data.ts";
import { measurePapers } from "../bench/papers.ts";
import { describeMachine, describeServer } from "../bench/machine.ts";
import { familyOf, memoryOf } from "../bench/processes.ts";
import { readingLines } from "../bench/reading-lines.ts";
import { reportOf } from "../bench/report.ts";
import { rubyCostLines } from "../bench/ruby-cost.ts";
import { runRounds } from "../bench/rounds.ts";
import type { Config } from "../config.ts";
import { livePostmaster } from "../db/server/postmaster.ts";
import { defaultDataDir } from "../db/server/open.ts";
import { openGround } from "./installation.ts";

/**
 * `ippo bench [--fresh] [--rounds=3] [--seconds=2]`: measures the built application on this machine
 * and writes docs/performance.md. Its databases stay for the day unless `--fresh` is said.
 */
export async function run(config: Config, args: readonly string[]): Promise<void> {
  const own = join(dirname(defaultDataDir("demo")), "bench");
  // Always a PostgreSQL of our own: what it costs is part of what is measured.
  const settings = { ...config, dataDir: config.dataDir ?? own, databaseUrl: undefined };
  const machine = describeMachine();
  const ground = await openGround(settings, "demo");
  try {
    const fresh = args.includes("--fresh");
    const [oneOwner, manyOwner] = [
      await readyDataSet(ground, "one", fresh),
      await readyDataSet(ground, "many", fresh),
    ];
    const databasePid = livePostmaster(join(ground.server.home ?? "", "pg"))?.pid ?? 0;
    await using one = await disposable(makeBed(ground, settings, oneOwner));
    await using many = await disposable(makeBed(ground, settings, manyOwner));
    const idle = {
      app: memoryOf([one.bed.child.pid]),
      database: memoryOf(familyOf(databasePid)),
    };
    const timing = { seconds: numberIn(args, "seconds", 2), databasePid };
    const rounds = numberIn(args, "rounds", 3);
    const results = await runRounds(ground, one.bed, many.bed, rounds, timing);
    const papers = await measurePapers(one.bed, timing.seconds);
    const text = [
      reportOf({
        machine: [...machine, describeServer(ground)],
        results,
        papers,
        bed: one.bed,
        idle,
        rounds,
        ...timing,
      }),
      ...(await readingLines()),
      ...(await rubyCostLines(one.bed)),
    ].join("\n");
    await writeFile(reportPlace(), text);
    console.log(`\n${text}`);
    if (results.some(({ errors }) => errors > 0)) process.exitCode = 1;
  } finally {
    await ground.server.stop();
  }
}

async function disposable(made: ReturnType<typeof makeBed>) {
  const bed = await made;
  return { bed, [Symbol.asyncDispose]: () => bed.child.stop() };
}

function numberIn(args: readonly string[], name: string, otherwise: number): number {
  const given = args.find((one) => one.startsWith(`--${name}=`))?.split("=")[1];
  const value = given === undefined ? otherwise : Number(given);
  if (!(value > 0)) throw new Error(`--${name} must be a number above zero`);
  return value;
}

/** Beside the sources and beside dist alike: both are two folders deep. */
const reportPlace = (): string =>
  fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
