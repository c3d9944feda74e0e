import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";

import { openAnalyser } from "../../src/readings/analyser.ts";
import { kitWords } from "../../src/words/kit.ts";
import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { giveVoice } from "./acts.ts";
import { overflow, theatre } from "./chromium.ts";
import { addressesOf, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const pages = pageRoutes
  .filter((route) => opens(route, "participant"))
  .flatMap(({ path }) => addressesOf(path, w, lived));

const wear = (settings: object) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

describe.each(["easy", "std"] as const)("ことば %s、ふりがな ぜんぶ、320 px", (words) => {
  test("どのページも、横に動かず、ふりがなの場所がある", { timeout: 180_000 }, async () => {
    await wear({ words, ruby: "all" });
    const page = await t.open("aoki", { width: 320 });
    const problems: string[] = [];
    let rubies = 0;
    for (const address of pages) {
      await page.goto(t.origin + address);
      const wide = await overflow(page);
      if (wide > 0) problems.push(`${address}: ${wide} px too wide`);
      rubies += await page.locator("ruby").count();
      problems.push(...(await crowded(page)).map((one) => `${address}: ${one}`));
    }
    expect(problems).toEqual([]);
    expect(rubies).toBeGreaterThan(pages.length);
    await page.context().close();
  });
});

/** Readings in lines that are too narrow for them, and words that a line broke in the middle. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const ruby of document.querySelectorAll("ruby")) {
      if (!ruby.checkVisibility() || ruby.closest(".unseen") !== null) continue;
      const { lineHeight, fontSize } = getComputedStyle(ruby);
      if (Number.parseFloat(lineHeight) < 1.95 * Number.parseFloat(fontSize)) {
        const place = ruby.closest("[class]");
        found.push(`${lineHeight} of ${fontSize}: ${ruby.textContent} in ${place?.className}`);
      }
    }
    return found;
  });

test("言葉は、文節で折れる", async () => {
  await wear({ words: "std", ruby: "all" });
  const page = await t.open("aoki", { width: 320 });
  await page.goto(`${t.origin}/feedback/${lived.feedbackId}`);
  const lines = await page.locator("#feedback .own-words").first().evaluate(linesOf);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe("箱を十個、角をそろえて重ねました。");
  for (const line of lines) expect(line).toMatch(/(を|、|えて|。)$/);
  await page.context().close();
});

/** The lines as they are drawn, without their readings. */
function linesOf(block: Element): string[] {
  const lines: { top: number; text: string }[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest("rt, rp") !== null) continue;
    for (let at = 0; at < (node.textContent ?? "").length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const bottom = range.getBoundingClientRect().bottom;
      const last = lines.at(-1);
      // Letters of one line stand on one ground, whatever is above them.
      if (last !== undefined && Math.abs(last.top - bottom) < 8) last.text += range.toString();
      else lines.push({ top: bottom, text: range.toString() });
    }
  }
  return lines.map(({ text }) => text);
}

test.each(["all", "none"] as const)("読み上げは、ふりがな %s でも、読みで話す", async (ruby) => {
  await wear({ words: "std", ruby, readAloud: true });
  const context = await t.context("aoki", { width: 320 });
  const heard = await giveVoice(context);
  const page = await context.newPage();
  await page.goto(`${t.origin}/feedback/${lived.feedbackId}`);
  await page.locator("ippo-speak").first().getByRole("button").click();
  await expect.poll(heard, { timeout: 15_000 }).toContain("はこを じゅっこ、");
  expect(heard()).not.toMatch(/[\p{Script=Han}]/u);
  expect(page.url()).not.toContain("はこ");
  await context.close();
});

test("ボタンの名前は、ふりがなを二度読まない", async () => {
  await wear({ words: "std", ruby: "all" });
  const page = await t.open("aoki", { width: 320 });
  await page.goto(`${t.origin}/today`);
  const { std } = kitWords.settings;
  await page.getByRole("link", { name: std, exact: true }).waitFor();
  await page.context().close();
});
