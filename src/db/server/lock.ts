import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { isErrno } from "./errno.ts";
import { lifeOf } from "./process-life.ts";
import type { ServerProblem } from "./problem.ts";

/** `replaced` is the number of the dead process whose lock this was (0: the lock was unreadable). */
export type Lock = { readonly replaced?: number; release(): void };

type Holder = { readonly pid: number; readonly life: string };

/**
 * Takes the data folder for this process, or refuses naming the live process that holds it.
 * Node has no flock, so a holder is a process number and its moment of start.
 */
export function takeLock(path: string): Result<Lock, ServerProblem> {
  const me: Holder = { pid: process.pid, life: lifeOf(process.pid) ?? "" };
  const card = `${path}.${process.pid}`;
  writeFileSync(card, JSON.stringify(me), { mode: 0o600 });
  try {
    return take(path, card, me);
  } finally {
    rmSync(card, { force: true });
  }
}

function take(path: string, card: string, me: Holder): Result<Lock, ServerProblem> {
  for (;;) {
    if (linked(card, path)) return ok({ release: () => release(path, me) });
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (lifeOf(holder.pid) === holder.life) {
      return refuse({ code: "database.held", pid: holder.pid, path });
    }
    // Two processes may find the same dead holder. Whoever holds the succession may replace the
    // lock, after looking again: a slower one would otherwise push out the quicker one.
    const succession = take(`${path}.next`, card, me);
    if (!succession.ok) return succession;
    const still = readHolder(path);
    const mayReplace = still?.pid === holder.pid && still.life === holder.life;
    if (mayReplace) {
      rmSync(`${card}.over`, { force: true });
      linkSync(card, `${card}.over`);
      renameSync(`${card}.over`, path);
    }
    succession.value.release();
    if (mayReplace) return ok({ replaced: holder.pid, release: () => release(path, me) });
  }
}

function linked(card: string, path: string): boolean {
  try {
    linkSync(card, path);
    return true;
  } catch (error) {
    if (isErrno(error, "EEXIST")) return false;
    throw error;
  }
}

/** A lock that lost its content (power cut) names nobody alive. */
function readHolder(path: string): Holder | undefined {
  try {
    const text = readFileSync(path, "utf8");
    const [, pid = "0", life = ""] = /^\{"pid":(\d+),"life":"([^"]*)"\}$/.exec(text) ?? [];
    return { pid: Number(pid), life };
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
}

function release(path: string, me: Holder): void {
  const holder = readHolder(path);
  if (holder?.pid === me.pid && holder.life === me.life) rmSync(path, { force: true });
}
