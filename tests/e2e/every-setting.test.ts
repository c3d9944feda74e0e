import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import type { Theme } from "../../src/words/settings.ts";
import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { axe, complaintsOf, overflow, rulesOfColour, theatre } from "./chromium.ts";
import { addressesOf, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";
import { brokenRules } from "./person-rules.ts";

// Every page of the person in every dress it can wear: theme × readings × width.
const w = await world();
const t = await theatre(w);
const lived = await liveTheDay(w);
w.setNow(`${castDay}T11:40:00+09:00`);

const pages = pageRoutes
  .filter((route) => opens(route, "participant"))
  .flatMap(({ path }) => addressesOf(path, w, lived));

const themes = ["light", "dark", "contrast"] as const satisfies readonly Theme[];
const widths = [320, 1280] as const;

describe.each(["none", "all"] as const)("ふりがな %s", (ruby) => {
  test("どの色でも、どの広さでも、読めて押せてはみ出さない", { timeout: 300_000 }, async () => {
    await wear({ ruby });
    const page = await t.open("aoki", { width: 320 });
    const problems: string[] = [];
    for (const address of pages) {
      await page.goto(t.origin + address);
      for (const theme of themes) {
        await dress(page, theme);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const found = theme === "light" ? await looked(page) : await axe(page, rulesOfColour);
          problems.push(...found.map((one) => `${address} ${theme} ${width}: ${one}`));
        }
      }
      problems.push(
        ...complaintsOf(page)
          .splice(0)
          .map((one) => `${address}: ${one}`),
      );
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

async function looked(page: Page): Promise<string[]> {
  const wide = await overflow(page);
  return [
    ...(await axe(page)),
    ...(await brokenRules(page)),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
}

/** Chosen once and kept with the person, as the settings page does it. */
const wear = (settings: { readonly ruby: "none" | "all" }) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

/** A theme is one attribute of the page; the rest of the page is the same. */
const dress = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
