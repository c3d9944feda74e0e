import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type axe from "axe-core";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstSettings, type PersonSettings } from "../../words/settings.ts";
import { PersonGallery, PlainGallery, StaffGallery } from "../gallery.tsx";
import { renderPage } from "../render.ts";
import { openKitSite, type KitSite } from "./kit-site.ts";

const person = (settings: Partial<PersonSettings>): string =>
  renderPage(<PersonGallery settings={{ ...firstSettings, ...settings }} />);

const pages = {
  "/light": person({ theme: "light" }),
  "/dark": person({ theme: "dark", ruby: "none" }),
  "/contrast": person({ theme: "contrast", words: "std" }),
  "/larger": person({ textSize: "larger" }),
  "/staff": renderPage(<StaffGallery settings={{ ...firstSettings, words: "std" }} />),
  "/plain": renderPage(<PlainGallery />),
};

const axeScript = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

describe("見本のページを ブラウザで", () => {
  let site: KitSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await openKitSite(pages);
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const views = Object.keys(pages).flatMap((path) =>
    [320, 1280].map((width) => [path, width] as const),
  );

  test.each(views)(
    "%s は 幅 %i で 横に動かず、axe に通り、CSP を破らない",
    async (path, width) => {
      // The checker itself needs the policy lifted; what the page breaks is told by the first visit.
      const complaints = await complaintsOf(path, width);
      expect(complaints).toEqual([]);
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      await page.goto(site.address + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await page.evaluate(axeScript);
      const broken = await page.evaluate(checkWithAxe);
      expect(broken).toEqual([]);
      await context.close();
    },
    60_000,
  );

  async function complaintsOf(path: string, width: number): Promise<string[]> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(site.address + path);
    await page.close();
    return complaints;
  }

  test("字の大きさと 押すところの 大きさ", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${site.address}/light`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll(".person-bar a, .home-card, .button, .picture-card, .choice")]
        .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    const text = await page.evaluate(() =>
      ["body", ".person-bar span", ".help", ".home-card span"].map((place) => {
        const element = document.querySelector(place);
        return element === null ? 0 : Number.parseFloat(getComputedStyle(element).fontSize);
      }),
    );
    expect(Math.min(...text)).toBeGreaterThanOrEqual(18);
    await page.close();
  });

  test("予算の中にある", () => {
    const size = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    const sizes = {
      styles: size(site.files.styles),
      person: size(site.files.person),
      staff: size(site.files.staff),
      fonts: size(site.files.fonts),
    };
    console.info("gzip bytes", sizes);
    expect(sizes.person).toBeLessThan(12_000);
    expect(sizes.staff).toBeLessThan(15_000);
    expect(sizes.styles).toBeLessThan(12_000);
    expect(sizes.fonts).toBeLessThan(30_000);
  });
});

/** Runs in the page. */
async function checkWithAxe(): Promise<string[]> {
  const checker = (globalThis as unknown as { axe: typeof axe }).axe;
  const { violations } = await checker.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  });
  return violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}
