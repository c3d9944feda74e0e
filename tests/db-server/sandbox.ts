import { spawn, type ChildProcess, type ChildProcessByStdio } from "node:child_process";
import type { SpawnOptionsWithStdioTuple, StdioNull, StdioPipe } from "node:child_process";
import { chmod, chown, mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { withOwner } from "../../src/db/server/ask.ts";
import { discardDataFolder } from "../../src/db/server/discard.ts";
import { type DatabaseServer, openDatabaseServer } from "../../src/db/server/open.ts";
import type { OwnerConnection, ServerProblem } from "../../src/db/server/open.ts";
import type { Result } from "../../src/domain/result.ts";
import { place } from "../world/place.ts";
import { reachable } from "./other-user.ts";

export const asRoot = process.getuid?.() === 0;

/** The user of tests that need somebody without rights; every Unix has it. */
export const nobody = { uid: 65_534, gid: 65_534 };

export type Owner = { readonly uid: number; readonly gid: number };

/** A folder that disappears after the test, with whatever root put into the system folder for it. */
export async function freshFolder(mode = 0o755, owner?: Owner): Promise<string> {
  const folder = await mkdtemp(join(place, "ippo-db-"));
  await chmod(folder, mode);
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  onTestFinished(async () => {
    expectOk(await discardDataFolder(folder));
  });
  return folder;
}

/** Opens the folder in this process; stopped after the test. */
export async function open(dataDir: string): Promise<Result<DatabaseServer, ServerProblem>> {
  const result = await openDatabaseServer({ dataDir, say: () => {} });
  if (result.ok) onTestFinished(() => result.value.stop());
  return result;
}

export async function opened(dataDir: string): Promise<DatabaseServer> {
  return expectOk(await open(dataDir));
}

export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

type Held = Result<{ owner: OwnerConnection; home: string; repaired: string[] }, ServerProblem>;

/** Another process that opens the folder; `answer` is what became of it. */
export function holder(
  dataDir: string,
  how: { env?: NodeJS.ProcessEnv; packageFolder?: string } = {},
): { child: ChildProcess; answer: Promise<Held> } {
  const script = fileURLToPath(new URL("hold.ts", import.meta.url));
  const args = how.packageFolder === undefined ? [] : [how.packageFolder];
  return held(spawn(process.execPath, [script, dataDir, ...args], spawning(how.env)));
}

/** The same as another user, from a place that user can reach. */
export async function holderAs(
  as: Owner,
  dataDir: string,
  packageFolder?: string,
): Promise<{ child: ChildProcess; answer: Promise<Held> }> {
  const copy = await reachable();
  const args = [copy.script, dataDir, packageFolder ?? copy.package];
  return held(spawn(copy.program, args, { ...spawning(), ...as, cwd: "/" }));
}

const spawning = (
  env: NodeJS.ProcessEnv = process.env,
): SpawnOptionsWithStdioTuple<StdioNull, StdioPipe, StdioNull> => ({
  env,
  stdio: ["ignore", "pipe", "inherit"],
});

function held(child: ChildProcessByStdio<null, Readable, null>) {
  onTestFinished(() => ended(child, "SIGTERM"));
  const lines = createInterface(child.stdout);
  const answer = new Promise<Held>((resolve, reject) => {
    // hold.ts writes exactly this.
    lines.once("line", (line) => resolve(JSON.parse(line) as Held));
    lines.once("close", () => reject(new Error("the other process ended without an answer")));
  });
  // A test that kills it before its answer does not wait for one.
  answer.catch(() => {});
  return { child, answer };
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await exit;
}

export async function one<T>(owner: OwnerConnection, sql: string): Promise<T> {
  const { rows } = await withOwner(owner, (client) => client.query<{ it: T }>(sql));
  const [row] = rows;
  if (row === undefined) throw new Error("no row");
  return row.it;
}

export async function run(owner: OwnerConnection, sql: string): Promise<void> {
  await withOwner(owner, (client) => client.query(sql));
}

/** The process number of the server at work on `home`. */
export async function postmasterOf(home: string | undefined): Promise<number> {
  return Number.parseInt(await readFile(join(home ?? "", "pg/postmaster.pid"), "utf8"), 10);
}

/** Repeats until it neither throws nor is refused; for what comes back by itself. */
export async function eventually<T>(attempt: () => Promise<T>, within = 10_000): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(20);
    }
  }
}
