import type { Page } from "playwright-core";

import type { Theme } from "../../../src/words/settings.ts";
import { axe, overflow, rulesOfColour } from "../chromium.ts";
import { weakContrast } from "./contrast.ts";
import { dress, type Look } from "./visit.ts";

const themes = ["light", "dark", "contrast"] as const satisfies readonly Theme[];
const widths = [320, 1280] as const;

type Dress = (page: Page, theme: (typeof themes)[number]) => Promise<void>;

/**
 * Theme by width. A theme changes colours and nothing else, so of the others only those are asked: by
 * axe on the narrow page, and letter by letter on the wide one, which is many times as quick.
 */
const inEvery =
  (put: Dress): Look =>
  async (page) => {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of themes) {
        await put(page, theme);
        const wrong = await (theme === "light" ? looked : width === 320 ? colours : letters)(page);
        found.push(...wrong.map((one) => `${theme} ${width}: ${one}`));
      }
    }
    await put(page, "light");
    await page.setViewportSize({ width: 320, height: 640 });
    return found;
  };

async function looked(page: Page): Promise<string[]> {
  const wide = await overflow(page);
  return [...(await axe(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])];
}

const colours: Look = (page) => axe(page, rulesOfColour);

const letters: Look = async (page) =>
  (await weakContrast(page, { asked: 4.5, askedOfEdges: 0 })).weak;

const name = "どの色でも、どの広さでも、読めて押せてはみ出さない";

/** A person chooses the theme. */
export const dresses = { [name]: inEvery((page, theme) => dress(page, "theme", theme)) };

/** Before sign-in and for staff the device does. */
export const dressesOfDevice = {
  [name]: inEvery((page, theme) =>
    page.emulateMedia({
      colorScheme: theme === "dark" ? "dark" : "light",
      contrast: theme === "contrast" ? "more" : "no-preference",
    }),
  ),
};
