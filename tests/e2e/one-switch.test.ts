import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { heading } from "./acts.ts";
import { axe, complaintsOf, overflow, theatre } from "./chromium.ts";

// One switch alone: what is lit is pressed, and nothing else is ever needed.
const w = await world();
const t = await theatre(w);

const wear = (oneSwitch: "off" | "normal" | "slow") =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify({ oneSwitch }),
  ]);

const lit = (page: Page) =>
  page.evaluate(() => {
    const on = document.querySelector("[data-lit]");
    return (on?.closest("label") ?? on)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
  });

/** Waits, touching nothing, until what is named is lit; then sends the switch. */
async function pressWhenLit(page: Page, name: string, send: () => Promise<void>): Promise<void> {
  for (let ticks = 0; ticks < 60; ticks += 1) {
    if ((await lit(page)).includes(name)) return send();
    await page.clock.runFor(500);
  }
  throw new Error(`${name} was never lit`);
}

async function open(path: string): Promise<Page> {
  const page = await t.open("aoki", { width: 320 });
  await page.clock.install();
  await page.goto(t.origin + path);
  return page;
}

test("どの押し方のスイッチでも、ふりかえりのはじめの問いに答えられる", async () => {
  await wear("normal");
  const page = await open("/today");
  const space = () => page.keyboard.press("Space");
  await page.clock.runFor(10_000);
  expect(await lit(page), "スイッチを押すまで動かない").toBe("");
  await space();
  await pressWhenLit(page, "ふりかえる", () => page.keyboard.press("Enter"));
  await page.waitForURL(/\/reflect/);
  expect(await heading(page)).not.toBe("きょう");
  expect(await lit(page), "押した先でも続く").not.toBe("");
  expect([await axe(page), await overflow(page), complaintsOf(page)]).toEqual([[], 0, []]);
  await page.context().close();
});

test("画面のどこを押しても同じ。ほかのボタンの上でも、光っているものだけを押す", async () => {
  await wear("normal");
  const page = await open("/signs/kinds/care/new");
  await page.locator("h1").click();
  await pressWhenLit(page, "こえが おおきく なる", () =>
    page.locator(".person-bar a").first().click(),
  );
  expect(new URL(page.url()).pathname).toBe("/signs/kinds/care/new");
  expect(await page.getByLabel("こえが おおきく なる").isChecked()).toBe(true);
  await page.context().close();
});

test("二回まわると休み、専用のボタンと Tab で止まり、止まっていればふつうのページ", async () => {
  await wear("slow");
  const page = await open("/me/settings/motion");
  const button = page.locator("ippo-one-switch button");
  await page.keyboard.press("Space");
  const first = await lit(page);
  await page.clock.runFor(3500);
  expect(await lit(page), "ゆっくり").toBe(first);
  await page.clock.runFor(1000);
  expect(await lit(page)).not.toBe(first);
  await page.clock.runFor(120_000);
  expect([await lit(page), await button.innerText()]).toEqual(["", "スイッチで はじめる"]);
  for (const stop of [() => button.click(), () => page.keyboard.press("Tab")]) {
    await page.locator("h1").click();
    expect(await lit(page)).not.toBe("");
    await stop();
    expect(await lit(page)).toBe("");
  }
  await page.reload();
  expect(await lit(page), "止めたら、つぎのページでも止まっている").toBe("");
  await page.locator(".person-bar a").first().click();
  await page.waitForURL(/\/today$/);
  await page.context().close();
});

test("使わない人のページには、何も足されない", async () => {
  await wear("off");
  const page = await open("/today");
  expect(await page.locator("ippo-one-switch").count()).toBe(0);
  await page.context().close();
});
