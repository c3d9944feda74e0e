import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { world } from "../../world/world.ts";
import { theatre } from "../chromium.ts";
import { asked, weakContrast } from "./contrast.ts";
import { cutOff, edgeless, moving, tooWide } from "./eyes.ts";
import { lowTargets, tooManyChoices } from "./hands.ts";
import { crowded } from "./readings.ts";
import type { Look } from "./visit.ts";

// A look that can find nothing is none: each is shown a page on which it must find something.
const w = await world();
const t = await theatre(w);
await w.sql(
  `update participant set settings = settings || '{"ruby": "all", "words": "std"}' where participant_id = $1`,
  [w.id.aoki],
);

const style = (css: string) => (page: Page) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

const wrongs: readonly (readonly [string, (page: Page) => Promise<unknown>, Look])[] = [
  ["はみ出し", style("main { min-inline-size: 900px }"), tooWide],
  ["切れた字", style(".sheet h1 { block-size: 8px; overflow: hidden }"), cutOff],
  ["線のないボタン", style("a, button { border: 0 !important; outline: 0 }"), edgeless],
  ["ふりがなの入らない行", style("body * { line-height: 1.2 !important }"), crowded],
  ["ひくいボタン", async () => undefined, async (page) => (await lowTargets(page, 64)).low],
  [
    "うすい字",
    style("main * { color: #888 !important }"),
    async (page) => (await weakContrast(page, asked)).weak,
  ],
  [
    "動き",
    // What a rule for everything cannot take away again.
    (page) =>
      page.evaluate(() => {
        for (const card of document.querySelectorAll<HTMLElement>(".home-card")) {
          card.style.setProperty("transition", "background-color 1s", "important");
        }
      }),
    moving,
  ],
  [
    "多すぎる選択",
    (page) =>
      page.evaluate(() => {
        const home = document.querySelector(".home");
        home?.append(...[...home.children].map((one) => one.cloneNode(true)));
      }),
    tooManyChoices,
  ],
];

const page = await t.open("aoki", { width: 320 });

describe("この見かたは気づく", () => {
  test.each(wrongs)("%s", async (_, spoil, look) => {
    await page.goto("/today");
    await spoil(page);
    expect(await look(page)).not.toEqual([]);
  });
});
