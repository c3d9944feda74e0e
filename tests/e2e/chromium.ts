import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll } from "vitest";

import { listen } from "../../src/http/server.ts";
import type { Browser as Caller } from "../world/browser.ts";
import type { PersonKey } from "../world/cast.ts";
import type { World } from "../world/world.ts";

export const program = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
if (!existsSync(program)) {
  throw new Error("No Chromium: install Debian's package `chromium` or set CHROMIUM_PATH.");
}

// Chromium refuses its sandbox to root; the quiet flags keep it from looking for hosts outside.
export const flags = [
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Who stands before the screen: a member of the cast, a browser with cookies of its own, nobody. */
export type Who = PersonKey | Caller | null;

export type Screen = {
  readonly width: 320 | 640 | 1280;
  readonly script?: boolean;
  /**
   * With the worker, which stores the pages of a person's day: thirty requests more for each browser,
   * so only where it matters. Without it a page is as on a plain http address or in an old browser.
   */
  readonly worker?: boolean;
  readonly dark?: boolean;
  /** Two points a pixel, for pictures. */
  readonly fine?: boolean;
};

export type Theatre = {
  readonly origin: string;
  /** A page in a context of its own. */
  open(who: Who, screen: Screen): Promise<Page>;
  /** A context alone, for tests that close and reopen pages. */
  context(who: Who, screen: Screen): Promise<BrowserContext>;
};

/** A real server on loopback and a real browser before it, closed with the test file. */
export async function theatre(world: World, more: readonly string[] = []): Promise<Theatre> {
  const server = await listen(world.app, 0, "127.0.0.1");
  const origin = `http://localhost:${server.port}`;
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: [...flags, ...more],
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const context = async (who: Who, screen: Screen): Promise<BrowserContext> => {
    const made = await browser.newContext({
      baseURL: origin,
      viewport: { width: screen.width, height: screen.width === 1280 ? 800 : 640 },
      locale: "ja-JP",
      timezoneId: "Asia/Tokyo",
      javaScriptEnabled: screen.script ?? true,
      serviceWorkers: screen.worker === true ? "allow" : "block",
      colorScheme: screen.dark ? "dark" : "light",
      deviceScaleFactor: screen.fine ? 2 : 1,
      reducedMotion: "reduce",
    });
    const caller = typeof who === "string" ? world.as(who) : who;
    if (caller !== null) await made.addCookies(await cookiesOf(caller, origin));
    made.on("page", watch);
    // Sooner than the test's own end, so that what was waited for is named.
    made.setDefaultTimeout(12_000);
    return made;
  };
  return {
    origin,
    context,
    open: async (who, screen) => (await context(who, screen)).newPage(),
  };
}

/** What the page's own scripts complain about fails the test that caused it. */
const complaints = new WeakMap<Page, string[]>();

function watch(page: Page): void {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    // The browser itself reports every 4xx answer as an error; those are part of some tests.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      heard.push(message.text());
    }
  });
}

export const complaintsOf = (page: Page): string[] => complaints.get(page) ?? [];

export async function cookiesOf(caller: Caller, origin: string) {
  const line = await caller.cookie();
  return line.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
  });
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

type AxeViolation = {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
};

/** What a theme, which changes colours and nothing else, could break. */
export const rulesOfColour = ["color-contrast", "link-in-text-block"] as const;

/**
 * axe's findings on the page as it stands, with target-size switched on. The script is put in by
 * the browser's debugger, so the page's own policy stays as strict as it is.
 */
export async function axe(page: Page, only?: typeof rulesOfColour): Promise<string[]> {
  // Half a megabyte to parse: once a page is enough.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (rules) => {
    const run = (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: AxeViolation[] }> };
      }
    ).axe;
    const result = await run.run({
      runOnly: rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
      // Nothing but what is wrong, and no address of it: a third less work on every page.
      resultTypes: ["violations"],
      selectors: false,
      preload: false,
    });
    return result.violations;
  }, only);
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} — ${node.html.slice(0, 160)}`,
    ),
  );
}

/**
 * How many pixels the page is wider than its window: zero, or somebody scrolls sideways. A page of
 * the person scrolls inside its sheet, which hides that from the document.
 */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll(".sheet")].map(
        (frame) => frame.scrollWidth - frame.clientWidth,
      ),
    ),
  );
