import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const linux = process.platform === "linux";

/**
 * Tells one life of a process from a later process that was given the same number:
 * the boot and the moment it started. `undefined` when nothing lives under that number.
 */
export function lifeOf(pid: number): string | undefined {
  if (!linux) return askPs(pid, "lstart=");
  const stat = readOrNothing(`/proc/${pid}/stat`);
  // The name in parentheses may hold spaces and parentheses of its own.
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
  const started = rest[18];
  if (state === undefined || started === undefined || state === "Z" || state === "X") {
    return undefined;
  }
  return `${readOrNothing("/proc/sys/kernel/random/boot_id")?.trim()}/${started}`;
}

/** Whether that process is a PostgreSQL at work in `folder` (an absolute path without links). */
export function worksIn(pid: number, folder: string): boolean {
  if (lifeOf(pid) === undefined) return false;
  if (!linux) return askPs(pid, "command=")?.includes(folder) ?? false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

/** The processes at work in `folder`, or `undefined` where the system cannot tell. */
export function workersIn(folder: string): number[] | undefined {
  if (!linux) return undefined;
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((pid) => worksIn(pid, folder));
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
