import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { choose, heading, openWay, press } from "./acts.ts";
import { device } from "./device.ts";

const w = await world();
const tablet = await device(w);
const reflect = `/reflect/${w.id.aokiToday}`;

const words = async () =>
  (
    await w.sql<{ words: string }>(
      `select words from reflection_answer where participant_id = $1 and mode = 'words'
       order by recorded_at, answer_id`,
      [w.id.aoki],
    )
  ).map((row) => row.words);

/** Opens きょう and waits until the pages of the day are stored. */
async function packedDay(page: Page): Promise<void> {
  await page.goto(`${tablet.origin}/today`);
  await expect.poll(() => stored(page), { timeout: 20_000 }).toContain("/help");
}

/** The addresses that the device holds, read from behind. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // Opening it before the worker has made it would make an empty one.
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === "ippo-offline")) return [];
    return new Promise<string[]>((resolve) => {
      const open = indexedDB.open("ippo-offline");
      open.addEventListener("success", () => {
        const keys = open.result.transaction("pages").objectStore("pages").getAllKeys();
        keys.addEventListener("success", () => {
          open.result.close();
          resolve(keys.result.map(String));
        });
      });
    });
  });

describe("ネットが ない日", () => {
  test("きょうを一度ひらけば、つながらなくても一日が進み、つながると一度だけ届く", async () => {
    await tablet.signIn(w.as("aoki"));
    const page = await tablet.page();
    await packedDay(page);
    await tablet.cut();
    await page.goto(`${tablet.origin}/today`);
    expect(await page.innerText("ippo-offline")).toContain("いまは ネットに つながって いません");
    await press(page, /^きょうの しごと/);
    await press(page, "はじめる");
    await press(page, /^ひとりで/);
    expect(new URL(page.url()).pathname).toBe(`/today/${w.id.aokiToday}/steps/2`);
    await page.goto(`${tablet.origin}/reflect`);
    expect(await heading(page)).toBe("なにを した？");
    await choose(page, "せんで おる");
    await openWay(page, "ことばで");
    await page.getByLabel("ことばで").fill("あめの日の はこ");
    await press(page, "つぎへ");
    expect(await heading(page)).toBe("どう おもった？");
    await page.locator("a", { hasText: "まだ 送っていません" }).waitFor();
    await page.goto(`${tablet.origin}${reflect}/did`);
    await expect.poll(() => page.getByLabel("ことばで").inputValue()).toBe("あめの日の はこ");
    expect(await words()).toEqual([]);
    await tablet.mend();
    await page.goto(`${tablet.origin}/today`);
    expect(await words()).toEqual(["あめの日の はこ"]);
    expect(await w.sql("select from step_mark")).toHaveLength(1);
    await expect
      .poll(() => page.locator("ippo-offline [data-when=unsent]").isVisible())
      .toBe(false);
  });
});
