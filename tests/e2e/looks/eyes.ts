import type { Page } from "playwright-core";

import { axe, overflow, rulesOfColour } from "../chromium.ts";
import { dress, type Look } from "./visit.ts";

/** A page opened 320 px wide, for eyes that need it larger, in set colours, or without motion. */
export const eyes: Readonly<Record<string, Look>> = {
  "文字を二倍にしても、はみ出さず、切れない": async (page) => {
    const letters = (size: string) =>
      page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
    await letters("200%");
    const found = [...(await tooWide(page)), ...(await cutOff(page))];
    await letters("");
    return found;
  },
  "いちばん大きな字を選んでも、はみ出さない": async (page) => {
    await dress(page, "text", "larger");
    const found = await tooWide(page);
    await dress(page, "text", "normal");
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
};

export const tooWide = async (page: Page): Promise<string[]> => {
  const wide = await overflow(page);
  return wide > 0 ? [`${wide} px too wide`] : [];
};

/** Boxes that hide a part of their own words. */
export function cutOff(page: Page): Promise<string[]> {
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
export function edgeless(page: Page): Promise<string[]> {
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

/** What moves by itself or on its way to another state. */
export function moving(page: Page): Promise<string[]> {
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
