import { afterAll, expect, test } from "vitest";

import { openAnalyser } from "../../src/readings/analyser.ts";
import { kitWords } from "../../src/words/kit.ts";
import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { giveVoice } from "./acts.ts";
import { axe, overflow, theatre } from "./chromium.ts";
import { liveTheDay } from "./lived-in.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const wear = (settings: object) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

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

test("職員は、ページの下から入り、文のそばで直し、同じ場所へもどる", async () => {
  const page = await t.open("ohno", { width: 320 });
  await page.goto(`${t.origin}/people/${w.id.aoki}/feedback/${lived.feedbackId}`);
  await page.getByRole("link", { name: "ふりがなを見る・なおす" }).click();
  await page.getByRole("link", { name: "なおす：箱を十個、角をそろえて重ねました。" }).click();
  await page.getByLabel("角 の読み").fill("すみ");
  await page.getByRole("button", { name: "この文だけなおす" }).click();
  const place = page.locator("ippo-text:target");
  await place.waitFor();
  expect(await place.locator("rt").allTextContents()).toContain("すみ");
  await page.getByRole("link", { name: "ふつうの表示にもどす" }).click();
  await page.getByRole("link", { name: "ふりがなを見る・なおす" }).waitFor();
  expect(await page.locator("ruby").count()).toBe(0);
  await page.context().close();
});

test.each([
  ["あゆみの一覧", `/people/${w.id.aoki}`],
  ["個別支援計画", `/plans/${lived.plans.askedPlanId}`],
  ["見せてもらったサイン", `/people/${w.id.aoki}/signs`],
])("ふりがなを見ているページも、だれにでも読める: %s", async (_, path) => {
  const page = await t.open(path.startsWith("/plans") ? "ishii" : "ohno", { width: 320 });
  await page.goto(`${t.origin}${path}?furigana`);
  await page.locator(".correct-reading").first().waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});
