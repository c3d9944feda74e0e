import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of processor time that these processes have used so far. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + ticksOf(pid) * millisecondsATick, 0);

/** The share of memory that belongs to these processes (PSS), in megabytes. */
export const memoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + kilobytesOf(pid), 0) / 1024;

/** The process and everything it has started that is still running. */
export function familyOf(pid: number): number[] {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => Number(statOf(one)?.[1]) === pid);
  return [pid, ...children];
}

/** Linux counts in hundredths of a second for every program, whatever the kernel's own clock is. */
const millisecondsATick = 10;

function ticksOf(pid: number): number {
  const stat = statOf(pid);
  return stat === undefined ? 0 : Number(stat[11]) + Number(stat[12]);
}

/** The fields after the name, which alone may hold spaces: state, parent, … */
function statOf(pid: number): string[] | undefined {
  return read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
}

function kilobytesOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? "")?.[1] ?? 0);
}

/** Undefined when the process has ended. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
