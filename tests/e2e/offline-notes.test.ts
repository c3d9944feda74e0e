import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { choose, heading, openWay } from "./acts.ts";
import { device, filesWith } from "./device.ts";
import { photoOfBox } from "./files.ts";
import { packedDay, soon, waiting } from "./stored.ts";

const w = await world();
const phone = await device(w);

const notes = () =>
  w.sql<{ words: string; card: string; photo: boolean; shown: boolean; waited: boolean }>(
    `select n.words, n.card, n.photo_id is not null as photo, n.given_at is not null as waited,
       exists (select from own_note_shown s where s.note_id = n.note_id) as shown
     from own_note n order by n.recorded_at, n.note_id`,
  );

const open = (page: Page, path: string) => page.goto(phone.origin + path);

test("つながらなくても、メモを書ける。写真も、見せることも", async () => {
  await phone.signIn(w.as("aoki"));
  let page = await phone.page();
  await packedDay(page, phone.origin);
  await page.close();
  await phone.cut();
  page = await phone.page();
  await open(page, "/notes/new");
  expect(await heading(page)).toBe("どんな メモですか？");
  await choose(page, "おぼえて おく こと");
  await openWay(page, "ことばで");
  await page.getByLabel("ことばで").fill("あしたは ごうかいの かぎ");
  await page.getByRole("button", { name: "わたしだけ" }).click();
  await page.waitForURL("**/notes");
  await open(page, "/notes/new");
  await openWay(page, "しゃしんで");
  await page.locator("input[name=photo]").setInputFiles(await photoOfBox());
  await page.getByRole("button", { name: "しえんいんに みせる" }).click();
  await page.waitForURL("**/notes");
  await soon(() => waiting(page)).toBe(2);
  await soon(() => page.innerText("main"), "送っていないメモも見える").toContain("ごうかいの かぎ");
  await page.close();
});

test("電源が落ちても残り、機械の中に そのままでは ない", async () => {
  await phone.kill();
  expect(filesWith(phone.profile, "ippo-offline").length, "さがせている").toBeGreaterThan(0);
  expect(filesWith(phone.profile, "ごうかいの かぎ")).toEqual([]);
  await phone.restart();
  const page = await phone.page();
  await open(page, "/notes");
  expect(await waiting(page)).toBe(2);
  await page.close();
  expect(await notes()).toEqual([]);
});

test("つながると、一度だけ届く。わたしだけのものは、わたしだけのまま", async () => {
  await phone.mend();
  await phone.signIn(w.as("aoki"));
  const page = await phone.page();
  await open(page, "/today");
  await soon(() => waiting(page)).toBe(0);
  const given = { waited: true, words: "", card: "" };
  expect(await notes()).toEqual([
    { ...given, words: "あしたは ごうかいの かぎ", card: "idea", photo: false, shown: false },
    { ...given, photo: true, shown: true },
  ]);
  await open(page, "/today");
  await open(page, "/notes");
  expect(await notes()).toHaveLength(2);
  await page.close();
});
