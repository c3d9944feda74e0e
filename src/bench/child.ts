import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { Ground } from "../bin/installation.ts";
import type { ConnectionParts } from "../db/connection.ts";

export type Child = { readonly pid: number; readonly origin: string; stop(): Promise<void> };

/** Starts the built application on a data set, as `ippo demo` would, in a process of its own. */
export async function startChild(ground: Ground, owner: ConnectionParts): Promise<Child> {
  const port = await freePort();
  const dataDir = join(ground.dataDir, `app-${owner.database}`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  // The same heap settings as `npm start`, with which the bench itself was started.
  const program = [...process.execArgv, process.argv[1] ?? "", "demo"];
  const child = spawn(process.execPath, program, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      IPPO_DATA: dataDir,
      IPPO_SECRET: ground.secret,
      IPPO_LOG: "error",
      DATABASE_URL: addressOf(owner),
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`${origin}/sign-in`).catch(() => null);
    if (answer?.ok && child.pid !== undefined) return { pid: child.pid, origin, stop };
    await sleep(100);
  }
  await stop();
  throw new Error("The application did not start");
}

const addressOf = ({ user, password, host, port, database }: ConnectionParts): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      // A server that listens on TCP has an AddressInfo.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
