import type { Page } from "playwright-core";
import { expect } from "vitest";

import { plainPage } from "../../src/ui/annotate/plain-page.ts";
import { axe, overflow } from "../e2e/chromium.ts";
import { follow, press } from "./hands.ts";
import { problemsOn, scan } from "./office.ts";

const looked = new Set<string>();

/** Where no script runs, axe cannot either; the same pages are looked at with scripts. */
export const withoutScript = new WeakSet<Page>();

/** axe and the width of the page, once for each kind of page of this file. */
export async function look(page: Page): Promise<void> {
  if (withoutScript.has(page)) return;
  const kind = `${await page.title()} ${new URL(page.url()).pathname.replaceAll(/[0-9a-f-]{36}/g, "")}`;
  if (looked.has(kind)) return;
  looked.add(kind);
  expect([kind, await axe(page), await overflow(page)]).toEqual([kind, [], 0]);
}

type Fill = (page: Page) => Promise<void>;

/** Takes one step from its row on the path. */
export async function take(page: Page, step: string, fill: Fill): Promise<void> {
  await look(page);
  await openStep(page, step);
  await look(page);
  await fill(page);
  await press(page, "記録する");
  expect(problemsOn(await page.content())).toEqual([]);
}

export async function openStep(page: Page, step: string): Promise<void> {
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: step, exact: true }) });
  await row.getByRole("link", { name: "記録する", exact: true }).click();
  await page.waitForLoadState();
}

export const interviewed: Fill = async (page) => {
  await page.getByLabel("説明して理解を得た").check();
  await page.getByLabel("わかった", { exact: true }).check();
};

export const met: Fill = async (page) => {
  await page.getByLabel("出席した", { exact: true }).check();
  await page.getByLabel("出席した人").fill("本人、石井、大野");
};

export const scanned: Fill = async (page) => {
  const file = scan(page.url());
  await page.setInputFiles("input[name=paper]", {
    name: "scan.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(await file.arrayBuffer()),
  });
};

export const agreedOnPaper =
  (on: string): Fill =>
  async (page) => {
    await page.getByLabel("説明した日").fill(on);
    await page.getByLabel("紙に署名").check();
    await page.getByLabel("本人", { exact: true }).check();
    await scanned(page);
  };

/** Both deliveries on the day of the consent. */
export async function deliver(page: Page): Promise<void> {
  await take(page, "本人への交付", (form) => form.getByLabel("紙で渡した").check());
  await take(page, "相談支援事業者への交付", async (form) => {
    await form.getByLabel("相談支援事業者の名前").fill("相談室みちしるべ");
    await form.getByLabel("紙で渡した").check();
  });
}

/** The start, after which nothing is late or missing. */
export async function begin(page: Page): Promise<void> {
  await take(page, "計画の開始", async () => undefined);
  await noConcern(page);
}

/** The path names nothing late, missing or improper. */
export async function noConcern(page: Page): Promise<void> {
  const found = page.locator("section[aria-labelledby=findings] h3");
  expect(await found.allTextContents()).toEqual([]);
  expect(await page.content()).toContain("手順に気がかりはありません");
}

/** A name drawn on the screen, then the answer. */
export async function agreeOnScreen(page: Page, explainer: string): Promise<void> {
  await page.goto("/me/plan");
  await look(page);
  await follow(page, /この けいかくで いいか きめる/);
  await look(page);
  await follow(page, explainer);
  await look(page);
  const canvas = page.locator("ippo-sign canvas");
  await canvas.evaluate((element) => element.scrollIntoView({ block: "center" }));
  // Waits until the page no longer moves under the hand.
  await canvas.hover({ position: { x: 40, y: 60 } });
  // A hand draws again when the first stroke came before the page was listening.
  const drawStroke = async (): Promise<string | null> => {
    const box = await canvas.boundingBox();
    if (box === null) return null;
    await page.mouse.move(box.x + 40, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 180, box.y + 90, { steps: 8 });
    await page.mouse.up();
    return page.locator("ippo-sign [role=status]").textContent();
  };
  await expect.poll(drawStroke, { timeout: 10_000, interval: 300 }).toBe("かけました");
  await press(page, "これで いいです");
  expect(plainPage(await page.content())).toContain("「これで いい」と こたえました");
}
