import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

import { discardDataFolder } from "../../src/db/server/open.ts";
import { install } from "./installation.ts";
import { untilServing } from "./program.ts";

const installation = await install(0);
const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await discardDataFolder(installation.dataDir);
});

/** As `npm run` does: a shell between the one who stops it and the program. */
function startUnderShell(): ChildProcess {
  const command = `"${process.execPath}" bin/ippo start; exit $?`;
  const child = spawn("/bin/sh", ["-c", command], {
    stdio: "ignore",
    env: {
      ...process.env,
      npm_lifecycle_event: "start",
      IPPO_DATA: installation.dataDir,
      IPPO_LOG: "silent",
      PORT: String(installation.port),
    },
  });
  started.push(child);
  return child;
}

test("npm が止められると、あいだの shell が消えても、起動したものはすべて止まる", async () => {
  const shell = startUnderShell();
  await untilServing({ child: shell, output: () => "" }, installation);
  const [postmaster = ""] = readFileSync(
    join(installation.cluster, "postmaster.pid"),
    "utf8",
  ).split("\n");
  expect(alive(Number(postmaster))).toBe(true);
  shell.kill("SIGKILL");
  await expect.poll(() => alive(Number(postmaster)), { timeout: 10_000 }).toBe(false);
  await expect.poll(() => serving(installation.port), { timeout: 5000 }).toBe(false);
  expect(existsSync(join(installation.cluster, "postmaster.pid"))).toBe(false);
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const serving = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/sign-in`).then(
    () => true,
    () => false,
  );
