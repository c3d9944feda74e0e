import { mkdir, stat, writeFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";

import { demoPeople, fillDemo, type DemoEntry } from "../../src/demo/fill.ts";
import { browserOf, type Browser as Caller } from "../world/browser.ts";
import { world } from "../world/world.ts";
import { choose } from "./acts.ts";
import { theatre } from "./chromium.ts";

// The README's pictures are taken from the real pages: `IPPO_PICTURES=1` takes them anew.
const folder = "docs/pictures";
const names = ["today", "reflect", "growth", "board"] as const;
/** Bytes: a README of four pictures stays smaller than one photo. */
const largest = 40 * 1024;

if (process.env["IPPO_PICTURES"] === "1") {
  test("READMEの写真をとる", { timeout: 120_000 }, takePictures);
} else {
  test.each(names)("%s の写真がある", async (name) => {
    const { size } = await stat(`${folder}/${name}.webp`);
    expect(size).toBeGreaterThan(2000);
    expect(size).toBeLessThanOrEqual(largest);
  });
}

async function takePictures(): Promise<void> {
  const w = await world();
  const t = await theatre(w);
  await mkdir(folder, { recursive: true });
  // An office full of people, as a visitor of the demo finds it, in the place of the cast.
  await w.sql("truncate operator cascade");
  const now = new Date("2026-11-20T13:30:00+09:00");
  w.setNow(now.toISOString());
  await fillDemo(w.owner, { until: "2026-11-20", now, attachments: w.services.attachments });
  const people = await demoPeople(w.owner);
  const person = (role: DemoEntry["role"]) => {
    const found = people.find((one) => one.role === role);
    if (found === undefined) throw new Error(`The demo has no ${role}`);
    return found.person;
  };
  const as = (role: DemoEntry["role"]) => browserOf(w.app, w.services, person(role));
  await answer(as("supporter"), person("participant").personId);
  const phone = await t.open(as("participant"), { width: 320, fine: true });
  await phone.setViewportSize({ width: 390, height: 840 });
  await phone.goto("/today");
  await keep(phone, "today");
  const [experience] = await ownExperience(phone);
  await phone.goto(`/reflect/${experience}/felt`);
  await choose(phone, "よかった");
  await phone.mouse.move(0, 0);
  await keep(phone, "reflect");
  await phone.goto("/growth");
  await keep(phone, "growth");
  const desk = await t.open(as("supporter"), { width: 1280 });
  await desk.setViewportSize({ width: 1180, height: 800 });
  await desk.goto("/board");
  await keep(desk, "board");
}

/** The person of the picture has just been answered. */
async function answer(from: Caller, to: string): Promise<void> {
  const answered = await from.post(`/people/${to}/feedback`, {
    seen: "袋の口を、線に合わせてそろえていました。",
    nextHint: "つぎは数えるところを、いっしょに声に出してみましょう。",
  });
  if (answered.status !== 303) throw new Error(answered.text);
}

/** The ids of the pieces of work that the person's own page leads to. */
async function ownExperience(page: Page): Promise<string[]> {
  await page.goto("/reflect");
  const { pathname } = new URL(page.url());
  const places = await page
    .locator("main a[href^='/reflect/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [pathname, ...places].flatMap((place) => /[0-9a-f-]{36}/.exec(place) ?? []);
}

/** Letters and photos are there before the picture is taken; the picture is made small enough. */
async function keep(page: Page, name: (typeof names)[number]): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot();
  for (const quality of [85, 70, 55, 40]) {
    const small = await sharp(shot).webp({ quality, effort: 6 }).toBuffer();
    if (small.length > largest) continue;
    await writeFile(`${folder}/${name}.webp`, small);
    return;
  }
  throw new Error(`The picture of ${name} stays larger than ${largest} bytes`);
}
