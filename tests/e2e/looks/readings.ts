import type { Page } from "playwright-core";

import { tooWide } from "./eyes.ts";
import type { Look } from "./visit.ts";

export const readings: Readonly<Record<string, Look>> = {
  ふりがなの場所がある: (page) => crowded(page),
  "ふりがながあっても、横に動かさずに読める": (page) => tooWide(page),
};

/** Readings in lines that are too narrow for them, and words that a line broke in the middle. */
export const crowded = (page: Page): Promise<string[]> =>
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
