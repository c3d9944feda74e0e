import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { axe, overflow, theatre } from "./chromium.ts";
import { addressesOf, opens, pageRoutes } from "./every-page.ts";
import { liveTheDay } from "./lived-in.ts";

// Hands that tremble, and eyes that motion hurts: what these two settings promise, on every page.
const w = await world();
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

test.each([
  ["ふつうの字", "normal"],
  ["もっと おおきい 字", "larger"],
])(
  "おおきい ボタンは、%sで、どのページでも 64 px より 高く、はみ出さない",
  { timeout: 400_000 },
  async (_, textSize) => {
    await wear({ targets: "large", textSize });
    const page = await t.open("aoki", { width: 320 });
    const found: string[] = [];
    let seen = 0;
    for (const address of pages) {
      await page.goto(t.origin + address);
      const { low, measured } = await lowTargets(page, 64);
      seen += measured;
      const wide = await overflow(page);
      found.push(
        ...low.map((one) => `${address}: ${one}`),
        ...(wide > 0 ? [`${address}: ${wide} px too wide`] : []),
        ...(textSize === "normal" ? await axe(page) : []).map((one) => `${address}: ${one}`),
      );
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(300);
    await wear({ targets: "normal", textSize: "normal" });
    await page.goto(`${t.origin}/today`);
    expect((await lowTargets(page, 64)).low, "この試しは気づく").not.toEqual([]);
    await page.context().close();
  },
);

test("うごかさない人のページは、端末が何と言っても動かない", async () => {
  await wear({ motion: "none" });
  const page = await t.open("aoki", { width: 320 });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto(`${t.origin}/me/settings/motion`);
  expect(await moving(page)).toEqual([]);
  await wear({ motion: "device" });
  await page.goto(`${t.origin}/me/settings/motion`);
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving(page)).toEqual([]);
  await page.context().close();
});

/** What can be pressed and is lower than `least`; a link inside a line of words is held by its line. */
function lowTargets(
  page: Page,
  least: number,
): Promise<{ readonly low: readonly string[]; readonly measured: number }> {
  return page.evaluate((limit) => {
    const low: string[] = [];
    let measured = 0;
    for (const target of document.querySelectorAll("a, button, input, select, textarea, summary")) {
      const area = target.matches("input") ? (target.closest("label") ?? target) : target;
      if (target.matches("[type=hidden], [tabindex='-1']")) continue;
      if (!area.checkVisibility() || area.closest(".unseen, .skip, dialog, svg") !== null) continue;
      measured += 1;
      const { height } = area.getBoundingClientRect();
      if (height >= limit - 0.5) continue;
      low.push(
        `${Math.round(height)} px ${area.tagName} ${(area.textContent ?? "").trim().slice(0, 20)}`,
      );
    }
    return { low, measured };
  }, least);
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        const seconds = transitionDuration.split(",").map((part) => Number.parseFloat(part));
        return Math.max(...seconds) > 0 || animationName !== "none";
      })
      .map((one) => `${one.tagName}.${one.className}`),
  );
}
