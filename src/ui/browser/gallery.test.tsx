import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { axe, flags, overflow, program } from "../../../tests/e2e/chromium.ts";
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

describe("見本のページを ブラウザで", () => {
  let site: KitSite;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await openKitSite(pages);
    browser = await chromium.launch({ executablePath: program, args: [...flags] });
    page = await browser.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
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
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.address + path);
      expect(complaints.splice(0)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await axe(page)).toEqual([]);
    },
    60_000,
  );

  test("字の大きさと 押すところの 大きさ", async () => {
    await page.setViewportSize({ width: 320, height: 800 });
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
