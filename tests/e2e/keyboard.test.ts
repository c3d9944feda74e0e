import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { chooseOwnPicture, officeTablet } from "../sign-in/door.ts";
import { world } from "../world/world.ts";
import { heading } from "./acts.ts";
import { follow, tabTo } from "./by-keyboard.ts";
import { theatre } from "./chromium.ts";

// The whole loop without a mouse or a finger; where the keyboard stands is always seen.
const w = await world();
const t = await theatre(w);
const tablet = await officeTablet(w);
await chooseOwnPicture(w, "aoki", "bicycle");
const person = await t.open(tablet, { width: 320 });
const staff = await t.open("ohno", { width: 1280 });

test("本人：入口から、自分の絵、きょうまで。入口では、はじめの Tab で人のところに立つ", async () => {
  await person.goto("/sign-in");
  await person.keyboard.press("Tab");
  expect(await person.evaluate(() => document.activeElement?.textContent)).toBe("はるとさん");
  await follow(person, "Enter");
  await tabTo(person, "じてんしゃ");
  await follow(person, "Space");
  expect(await heading(person)).toBe("きょう");
});

test("本人：手順を一つずつ", async () => {
  await tabTo(person, "なかみへ すすむ");
  await person.keyboard.press("Enter");
  await tabTo(person, /^きょうの しごと/);
  await follow(person, "Enter");
  await tabTo(person, "はじめる");
  await follow(person, "Enter");
  for (const level of [/^ひとりで/, /^こえかけ/, /^みほん/, /^きょうは しない/]) {
    await tabTo(person, level);
    await follow(person, "Enter");
  }
  expect(await heading(person)).toBe("おつかれさまでした");
});

test("本人：ふりかえって、伝える", async () => {
  await tabTo(person, /^ふりかえる/);
  await follow(person, "Enter");
  await tabTo(person, "せんで おる");
  await person.keyboard.press("Space");
  await tabTo(person, "つぎへ");
  await follow(person, "Enter");
  await tabTo(person, "よかった");
  await person.keyboard.press("ArrowRight");
  expect(await person.locator("input[name=face]:checked").inputValue()).toBe("ordinary");
  await tabTo(person, "つぎへ");
  await follow(person, "Enter");
  await tabTo(person, /^こえで/);
  await person.keyboard.press("Enter");
  expect(await person.locator("details.way[open]").count()).toBe(1);
  await tabTo(person, "わからない");
  await follow(person, "Enter");
  await tabTo(person, "つたえる");
  await follow(person, "Enter");
  expect(await heading(person)).toBe("つたえました");
});

test("支援員：ボードから、出欠、返事、印", async () => {
  await staff.goto("/board");
  await tabTo(staff, "本文へ移動");
  await staff.keyboard.press("Enter");
  await tabTo(staff, "青木はると いる");
  await follow(staff, "Space");
  await staff.goto("/board");
  await tabTo(staff, "青木はると");
  await follow(staff, "Enter");
  expect(await heading(staff)).toBe("青木はるとさんへのフィードバック");
  await staff.keyboard.type("線に合わせて折りました。");
  await staff.keyboard.press("Tab");
  await staff.keyboard.press("Tab");
  await staff.keyboard.type("つぎは底を、いっしょに見てみましょう。");
  await tabTo(staff, "青木はるとさんへ送る");
  await follow(staff, "Enter");
  expect(await staff.innerText("main")).toContain("送りました。");
  await staff.goto(`/experiences/${w.id.aokiToday}`);
  await tabTo(staff, "ひとりで");
  await staff.keyboard.press("Space");
  await staff.keyboard.press("ArrowRight");
  await tabTo(staff, "印を保存する");
  await follow(staff, "Enter");
  const row = staff.getByRole("row", { name: /箱を広げる/ });
  expect(await row.innerText()).toMatch(/ひとりで[\s\S]*声かけ/);
});

test("本人：とどいた返事を読み、答える", async () => {
  await person.goto("/today");
  await tabTo(person, /^へんじが とどきました/);
  await follow(person, "Enter");
  await tabTo(person, "うれしい");
  await person.keyboard.press("Space");
  await tabTo(person, "おくる");
  await follow(person, "Enter");
  expect(await person.innerText("main")).toContain("うけとりました。");
});

test("本人：二つのキー (Tab と Enter) だけで、入口から、ふりかえりを伝えるまで", async () => {
  await chooseOwnPicture(w, "ito", "train");
  const two = await t.open(tablet, { width: 320 });
  await two.goto("/sign-in");
  for (const name of ["みおさん", "でんしゃ", /^きょうの しごと/, "はじめる"]) {
    await tabTo(two, name);
    await follow(two, "Enter");
  }
  for (const level of [/^いっしょに/, /^ひとりで/, /^きょうは しない/, /^こえかけ/]) {
    await tabTo(two, level);
    await follow(two, "Enter");
  }
  await tabTo(two, /^ふりかえる/);
  await follow(two, "Enter");
  await tabTo(two, "せんで おる");
  await two.keyboard.press("Enter");
  await tabTo(two, "つぎへ");
  await follow(two, "Enter");
  await tabTo(two, "つらかった");
  expect(await two.locator("input[name=face]:checked").count()).toBe(0);
  await two.keyboard.press("Enter");
  expect(await two.locator("input[name=face]:checked").inputValue()).toBe("hard");
  await tabTo(two, "つぎへ");
  await follow(two, "Enter");
  await tabTo(two, "わからない");
  await follow(two, "Enter");
  await tabTo(two, "つたえる");
  await follow(two, "Enter");
  expect(await heading(two)).toBe("つたえました");
  const faces = await w.sql(
    `select choice from reflection_answer
     where participant_id = $1 and mode = 'face' order by recorded_at desc limit 1`,
    [w.id.ito],
  );
  expect(faces).toEqual([{ choice: "hard" }]);
});

test("見えないところに立つと、この試しは気づく", async () => {
  await person.goto("/today");
  await dress(person, ":focus-visible { outline: none !important; box-shadow: none !important }");
  await expect(tabTo(person, "もどる")).rejects.toThrow("no focus");
  await person.goto("/today");
  await dress(person, "body::before { content: ''; position: fixed; inset: 0; z-index: 9 }");
  await expect(tabTo(person, "もどる")).rejects.toThrow("covered");
});

/** A style of the test's own: the page's policy lets none in from outside. */
const dress = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
