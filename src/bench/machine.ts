import { readFileSync } from "node:fs";

import type { Ground } from "../bin/installation.ts";

/** What the numbers were measured on, without the machine's name or places. */
export function describeMachine(ground: Ground): string[] {
  const cpu = readFileSync("/proc/cpuinfo", "utf8");
  const model = /^model name\s*:\s*(.+)$/m.exec(cpu)?.[1] ?? "unknown processor";
  const cores = cpu.match(/^processor\s*:/gm)?.length ?? 1;
  const memory = /^MemTotal:\s+(\d+)/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1];
  const kernel = readFileSync("/proc/sys/kernel/osrelease", "utf8").split(/[-+]/)[0];
  return [
    `${cores} × ${model}${/hypervisor/.test(cpu) ? " (virtual machine)" : ""}`,
    `${Math.round(Number(memory) / 1024 / 1024)} GB of memory, Linux ${kernel}`,
    `Node ${process.versions.node}, PostgreSQL ${ground.server.version} (${ground.server.kind}), on a Unix socket`,
    "The load generator, the application and the database share these cores.",
  ];
}
