import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll } from "vitest";

import { listen, type Listening } from "../../src/http/server.ts";
import type { Browser as Caller } from "../world/browser.ts";
import type { World } from "../world/world.ts";
import { cookiesOf, flags, program } from "./chromium.ts";

/** A tablet of the office: a browser with a profile on disk that can be killed, before a server that can go away. */
export type Device = {
  readonly origin: string;
  readonly profile: string;
  page(): Promise<Page>;
  signIn(who: Caller): Promise<void>;
  dropCookies(): Promise<void>;
  /** No network: the server is gone, and every connection with it. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** The server gets what is posted and does it, and its answer never arrives. */
  loseAnswers(lose: boolean): void;
  /** The power button held down: the browser gets no chance to tidy up. */
  kill(): Promise<void>;
  /** Opens again on the same profile. */
  restart(): Promise<void>;
};

/** `changed` may make another answer of the server's, as a proxy on the way could. */
export async function device(
  world: World,
  changed: (request: Request, answer: Response) => Response | Promise<Response> = (_, as) => as,
): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), "ippo-tablet-"));
  let losing = false;
  const app = {
    fetch: async (request: Request, env?: unknown): Promise<Response> => {
      const answer = await world.app.fetch(request, env ?? {});
      // The adapter hands on Node's own response beside the request.
      const { outgoing } = env as { outgoing: ServerResponse };
      if (losing && request.method === "POST") outgoing.socket?.destroy();
      return changed(request, answer);
    },
  };
  let server: Listening | null = await listen(app, 0, "127.0.0.1");
  const { port } = server;
  const origin = `http://localhost:${port}`;
  let running = await start(profile);
  afterAll(async () => {
    await running.browser.close().catch(() => undefined);
    end(running.process);
    await server?.close();
    await pause(200);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    origin,
    profile,
    page: async () => {
      const page = await running.context.newPage();
      page.setDefaultTimeout(20_000);
      return page;
    },
    signIn: async (who) => {
      const expires = Date.now() / 1000 + 3600;
      const cookies = await cookiesOf(who, origin);
      await running.context.addCookies(cookies.map((one) => Object.assign(one, { expires })));
    },
    dropCookies: () => running.context.clearCookies(),
    cut: async () => {
      await server?.close();
      server = null;
    },
    mend: async () => {
      server ??= await listen(app, port, "127.0.0.1");
    },
    loseAnswers: (lose) => {
      losing = lose;
    },
    kill: async () => {
      const ended = once(running.process, "exit");
      end(running.process);
      await ended;
      await running.browser.close().catch(() => undefined);
    },
    restart: async () => {
      running = await start(profile);
    },
  };
}

type Running = { process: ChildProcess; browser: Browser; context: BrowserContext };

async function start(profile: string): Promise<Running> {
  const told = join(profile, "DevToolsActivePort");
  rmSync(told, { force: true });
  const process = spawn(
    program,
    [
      ...flags,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--hide-crash-restore-bubble",
      "--lang=ja",
      "about:blank",
    ],
    { stdio: "ignore", detached: true },
  );
  for (let tries = 0; !existsSync(told) || !readFileSync(told, "utf8").includes("\n"); tries += 1) {
    if (tries > 200) throw new Error("Chromium did not start");
    await pause(100);
  }
  const [port] = readFileSync(told, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error("A browser without its own context");
  return { process, browser, context };
}

/** Only what was started here: the process and its own group. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}

/** The files below a folder that hold these words, as UTF-8 or as UTF-16. */
export function filesWith(folder: string, words: string): string[] {
  const forms = [Buffer.from(words), Buffer.from(words, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}
