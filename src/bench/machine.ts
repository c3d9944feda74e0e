import { readFileSync } from "node:fs";

import type { Ground } from "../bin/installation.ts";

/** What the numbers were measured on, without the machine's name or places; asked before the run. */
export function describeMachine(): string[] {
  const cpu = readFileSync("/proc/cpuinfo", "utf8");
  const model = /^model name\s*:\s*(.+)$/m.exec(cpu)?.[1] ?? "unknown processor";
  const cores = cpu.match(/^processor\s*:/gm)?.length ?? 1;
  const memory = /^MemTotal:\s+(\d+)/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1];
  const kernel = readFileSync("/proc/sys/kernel/osrelease", "utf8").split(/[-+]/)[0];
  const [load = "?"] = readFileSync("/proc/loadavg", "utf8").split(" ");
  return [
    `${cores} × ${model}${/hypervisor/.test(cpu) ? " (virtual machine)" : ""}`,
    `${Math.round(Number(memory) / 1024 / 1024)} GB of memory, Linux ${kernel}`,
    `Load of the machine before the run: ${load}${Number(load) > cores / 2 ? " — others were using it, so that times are too long; run it again on a quiet machine" : ""}`,
    "The load generator, the application and the database share these cores.",
  ];
}

export const describeServer = ({ server }: Ground): string =>
  `Node ${process.versions.node}, PostgreSQL ${server.version} (${server.kind}), on a Unix socket`;
