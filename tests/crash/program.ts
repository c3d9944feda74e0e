import { spawn, type ChildProcess } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { workersIn } from "../../src/db/server/process-life.ts";
import { livePostmaster, signalProcess } from "../../src/db/server/postmaster.ts";
import type { Installation } from "./installation.ts";

export type Program = { readonly child: ChildProcess; readonly output: () => string };

/** The built program as people run it: `ippo start` under the carried Node. */
export function start({ dataDir, port }: Installation): Program {
  const child = spawn(join("node_modules", ".bin", "node"), ["bin/ippo", "start"], {
    env: { PATH: process.env["PATH"], IPPO_DATA: dataDir, PORT: String(port), IPPO_LOG: "silent" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
  }
  return { child, output: () => output };
}

/** Waits until a signed-in page is served from the database; milliseconds it took. */
export async function untilServing(program: Program, installation: Installation): Promise<number> {
  const began = Date.now();
  const cookie = installation.cookies.morita;
  while (Date.now() - began < 30_000) {
    if (isOver(program.child)) throw new Error(`The program ended by itself:\n${program.output()}`);
    const answer = await call(installation.port, { method: "GET", path: "/board", cookie });
    if (answer.status === 200) return Date.now() - began;
    await sleep(10);
  }
  throw new Error(`No page within 30 seconds:\n${program.output()}`);
}

export async function end({ child }: Program, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  if (isOver(child)) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await exit;
}

/** kill -9 of the server and everything it runs. */
export function killDatabase({ cluster }: Installation): void {
  const postmaster = livePostmaster(cluster)?.pid;
  const workers = workersIn(cluster) ?? [];
  for (const pid of [...(postmaster === undefined ? [] : [postmaster]), ...workers]) {
    signalProcess(pid, "SIGKILL");
  }
}

const isOver = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

type Call = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly cookie: string;
  readonly body?: string;
};

/** One request on a connection of its own; status 0 when no answer came. */
export function call(port: number, what: Call): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const nothing = () => resolve({ status: 0, text: "" });
    const headers = {
      cookie: what.cookie,
      "sec-fetch-site": "same-origin",
      ...(what.body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    };
    const { method, path } = what;
    const asked = request(
      { host: "127.0.0.1", port, method, path, headers, agent: false, timeout: 15_000 },
      (answer) => {
        let text = "";
        answer.on("data", (piece: Buffer) => (text += piece.toString("utf8")));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on("error", nothing);
        answer.on("close", nothing);
      },
    );
    asked.on("error", nothing);
    asked.on("timeout", () => asked.destroy());
    asked.end(what.body);
  });
}
