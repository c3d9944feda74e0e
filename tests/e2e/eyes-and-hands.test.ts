import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { walkByTab } from "./by-keyboard.ts";
import { axe, overflow, rulesOfColour, theatre } from "./chromium.ts";
import { addressesOf, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";

// What the eyes and hands of some people need of every page of theirs.
const w = await world();
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const pages = pageRoutes
  .filter((route) => opens(route, "participant"))
  .flatMap(({ path }) => addressesOf(path, w, lived));

type Look = (page: Page) => Promise<readonly string[]>;

/** Each leaves the page as it found it, for the next one. */
const looks: Readonly<Record<string, Look>> = {
  "文字を二倍にしても、はみ出さず、切れない": async (page) => {
    const letters = (size: string) =>
      page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
    await letters("200%");
    const found = [...(await tooWide(page)), ...(await cutOff(page))];
    await letters("");
    return found;
  },
  // 1280 px at 400 % is 320 px, which is the width every page here opens in.
  "画面を二倍、四倍に広げても、よこに動かさずに読める": async (page) => {
    const found = await tooWide(page);
    await page.setViewportSize({ width: 640, height: 400 });
    found.push(...(await tooWide(page)), ...(await cutOff(page)));
    await page.setViewportSize({ width: 320, height: 640 });
    return found;
  },
  "色を決められた画面でも、線と印が残る": async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    const found = [...(await axe(page, rulesOfColour)), ...(await edgeless(page))];
    await page.emulateMedia({ forcedColors: "none" });
    return found;
  },
  "動きをへらした人には、何も動かない": (page) => moving(page),
  "大きな選択は、一画面に五つまで": (page) => tooManyChoices(page),
  "タブキーで上から下まで歩け、いつも見えるところに立つ": (page) => walkByTab(page),
};

describe("本人のどのページも", () => {
  const found = new Map(Object.keys(looks).map((name) => [name, [] as string[]]));

  beforeAll(async () => {
    const page = await t.open("aoki", { width: 320 });
    for (const address of pages) {
      await page.goto(t.origin + address);
      for (const [name, look] of Object.entries(looks)) {
        found.get(name)?.push(...(await look(page)).map((one) => `${address}: ${one}`));
      }
    }
    await page.context().close();
  }, 240_000);

  test.each(Object.keys(looks))("%s", (name) => {
    expect(found.get(name)).toEqual([]);
  });
});

describe("この試しは気づく", () => {
  test.each([
    ["はみ出し", "main { min-inline-size: 900px }", tooWide],
    ["切れた字", ".sheet h1 { block-size: 8px; overflow: hidden }", cutOff],
    ["線のないボタン", "a, button { border: 0 !important; outline: 0 }", edgeless],
  ])("%s", async (_, css, look) => {
    const page = await t.open("aoki", { width: 320 });
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
    await page.goto(`${t.origin}/today`);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect(await look(page)).not.toEqual([]);
    await page.context().close();
  });

  test("動き", async () => {
    const page = await t.open("aoki", { width: 320 });
    await page.goto(`${t.origin}/today`);
    await page.evaluate(() => {
      // What a rule for everything cannot take away again.
      for (const card of document.querySelectorAll<HTMLElement>(".home-card")) {
        card.style.setProperty("transition", "background-color 1s", "important");
      }
    });
    expect(await moving(page)).not.toEqual([]);
    await page.context().close();
  });

  test("多すぎる選択", async () => {
    const page = await t.open("aoki", { width: 320 });
    await page.goto(`${t.origin}/today`);
    await page.evaluate(() => {
      const home = document.querySelector(".home");
      home?.append(...[...home.children].map((one) => one.cloneNode(true)));
    });
    expect(await tooManyChoices(page)).not.toEqual([]);
    await page.context().close();
  });
});

const tooWide = async (page: Page): Promise<string[]> => {
  const wide = await overflow(page);
  return wide > 0 ? [`${wide} px too wide`] : [];
};

/** Boxes that hide a part of their own words. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p, li, a, button, legend, label, td, th, dd, dt")]
      .filter((element) => element.checkVisibility() && element.closest(".unseen, .skip") === null)
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (how: string) => how === "hidden" || how === "clip";
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${(element.textContent ?? "").trim().slice(0, 24)}`),
  );
}

/** Buttons and cards that only their ground set apart: forced colours take the ground away. */
function edgeless(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, .button, .home-card, .picture-card")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle, outlineStyle, textDecorationLine } =
          getComputedStyle(element);
        const bordered = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) >= 1;
        return !bordered && outlineStyle === "none" && !textDecorationLine.includes("underline");
      })
      .map((element) => `no edge: ${(element.textContent ?? "").trim().slice(0, 24)}`),
  );
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (value: string) =>
      Math.max(...value.split(",").map((one) => Number.parseFloat(one)));
    return [...document.querySelectorAll("body, body *")]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } =
          getComputedStyle(element);
        return (
          (animationName !== "none" && seconds(animationDuration) > 0.01) ||
          seconds(transitionDuration) > 0.01 ||
          scrollBehavior === "smooth"
        );
      })
      .map((element) => `moves: ${element.tagName} ${element.className}`);
  });
}

/** Cards of a way to go; answers to one question, days and own entries are lists, not choices of a way. */
function tooManyChoices(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main .home")]
      .filter((home) => home.querySelectorAll(":scope > .home-card").length > 5)
      .map((home) => `${home.querySelectorAll(":scope > .home-card").length} choices`),
  );
}
