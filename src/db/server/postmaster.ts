import { spawn } from "node:child_process";
import { openSync, closeSync, readFileSync } from "node:fs";
import { chown, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Account } from "./account.ts";
import { lastLines } from "./initialise.ts";
import { workersIn, worksIn } from "./process-life.ts";
import type { ServerProblem } from "./problem.ts";
import { identity } from "./program.ts";
import { serverSettings } from "./settings.ts";

/** Everything needed to start one data set, again and again. */
export type Cluster = {
  readonly pg: string;
  readonly home: string;
  readonly run: string;
  readonly log: string;
  readonly bin: string;
  readonly major: number;
  readonly account: Account | undefined;
};

/** A live server; `ended` is fulfilled with the reason once it is gone. */
export type Running = { readonly pid: number; readonly ended: Promise<string> };

export const port = 5432;

/** Starts PostgreSQL and waits until it accepts connections, however long its recovery takes. */
export async function startPostmaster(cluster: Cluster): Promise<Result<Running, ServerProblem>> {
  const log = join(cluster.log, "start.log");
  const output = openSync(log, "w", 0o600);
  const child = spawn(
    join(cluster.bin, "postgres"),
    ["-D", cluster.pg, "-p", String(port), ...serverSettings(cluster.major, cluster)],
    {
      ...identity(cluster.account),
      cwd: cluster.home,
      env: {},
      // A session of its own: Ctrl-C in the terminal is for Ippo, which then stops us in order.
      detached: true,
      // A file, not a pipe: the server lives on when Ippo is killed.
      stdio: ["ignore", output, output],
    },
  );
  closeSync(output);
  if (cluster.account !== undefined) await chown(log, cluster.account.uid, cluster.account.gid);
  const state: { gone?: string } = {};
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve((state.gone = signal ?? `exit code ${code}`)));
    child.once("error", (error) => resolve((state.gone = error.message)));
  });
  child.unref();
  while (state.gone === undefined && !isReady(cluster.pg, child.pid)) await sleep(4);
  if (state.gone === undefined && child.pid !== undefined) return ok({ pid: child.pid, ended });
  const detail = lastLines(await readFile(log, "utf8")) || `${state.gone}`;
  return refuse({ code: "database.startFailed", detail, log });
}

/** Ends a server in order (clients are cut, all is written); harder after half a minute. */
export async function endPostmaster(running: Running): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 10_000],
  ] as const) {
    signalProcess(running.pid, signal);
    const late = new AbortController();
    const given = sleep(patience, "late", { signal: late.signal }).catch(() => "ended");
    const first = await Promise.race([running.ended, given]);
    late.abort();
    if (first !== "late") return;
  }
}

export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone, which is what was wanted.
  }
}

/** The server that is at work on this data now, e.g. because the Ippo that started it was killed. */
export function livePostmaster(pg: string): { pid: number; run: string } | undefined {
  const lines = pidFile(pg);
  const pid = Number(lines[0]);
  const run = lines[4];
  if (!run || !worksIn(pid, pg)) return undefined;
  return { pid, run };
}

/**
 * Sets aside the pid file of a dead server whose number now belongs to some other process (after
 * a restart of the box or container): PostgreSQL would refuse to start beside it. Waits for what
 * the dead server left at work, and touches nothing where that cannot be known.
 */
export async function clearStalePidFile(cluster: Cluster): Promise<string[]> {
  const until = Date.now() + 30_000;
  while (workersIn(cluster.pg)?.length && Date.now() < until) await sleep(50);
  if (workersIn(cluster.pg)?.length !== 0) return [];
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`]) {
    await rm(join(cluster.run, name), { force: true });
  }
  if (pidFile(cluster.pg).length === 0) return [];
  await rename(join(cluster.pg, "postmaster.pid"), join(cluster.home, "postmaster.pid.old"));
  return ["PostgreSQL had not been stopped in order; it recovers its data from its own log."];
}

function isReady(pg: string, pid: number | undefined): boolean {
  const lines = pidFile(pg);
  return lines[0] === String(pid) && lines[7]?.trim() === "ready";
}

function pidFile(pg: string): string[] {
  try {
    return readFileSync(join(pg, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}
