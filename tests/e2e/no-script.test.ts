import { expect, test } from "vitest";

import {
  account,
  chooseOwnPicture,
  goodPassword,
  makeCard,
  officeTablet,
} from "../sign-in/door.ts";
import { world } from "../world/world.ts";
import { choose, heading, openWay, press } from "./acts.ts";
import { theatre } from "./chromium.ts";

// Everything a person and a supporter must be able to do works in a browser that runs no script.
const w = await world();
const t = await theatre(w);
await account(w, "ohno", "ohno@hidamari.example");
await chooseOwnPicture(w, "aoki", "train");
const card = await makeCard(w, "aoki");
const narrow = { width: 320, script: false } as const;
const staff = await t.open(null, { width: 1280, script: false });
const person = await t.open(await officeTablet(w), narrow);

test("職員はパスワードで入る", async () => {
  await staff.goto("/board");
  await staff.getByLabel(/メールアドレス/).fill("ohno@hidamari.example");
  await staff.getByLabel(/パスワード/).fill(goodPassword);
  await press(staff, "サインイン");
  expect(await heading(staff)).toContain("きょうのボード");
});

test("出欠を押し、メモを残し、あしたの計画を写す", async () => {
  await press(staff, "青木はると いる");
  const state = staff.getByRole("button", { name: "青木はると いる" });
  expect(await state.getAttribute("aria-pressed")).toBe("true");
  const row = staff.getByRole("row", { name: /青木はると/ });
  await row.locator("summary").click();
  await row.getByRole("textbox").fill("落とした箱を自分で拾った");
  await press(staff, "のこす");
  await staff.goto("/days/2026-11-24");
  await press(staff, /前の計画と同じ/);
  await press(staff, "この内容で入れる");
  expect(await staff.innerText("main")).toContain("来る人全員に予定があります。");
});

test("本人はカードの番号を打ち、じぶんの絵を押して入る", async () => {
  await person.goto("/sign-in");
  await press(person, "カードで");
  await person.locator("[name=card]").fill(card);
  await press(person, "つぎへ");
  await press(person, "でんしゃ");
  expect(await heading(person)).toBe("きょう");
});

test("手順に印をつけ、ふりかえり、伝える", async () => {
  await press(person, /^きょうの しごと/);
  await press(person, "はじめる");
  for (let step = 0; step < 4; step += 1) await press(person, /^こえかけ/);
  await press(person, /^ふりかえる/);
  await choose(person, "せんで おる");
  await openWay(person, "ことばで");
  await person.getByLabel("ことばで").fill("はこを おった");
  await press(person, "つぎへ");
  await choose(person, "よかった");
  await press(person, "つぎへ");
  await press(person, "あとで");
  expect(await person.innerText("main")).toMatch(/せんで おる[\s\S]*はこを おった[\s\S]*あとで/);
  await press(person, "つたえる");
  expect(await heading(person)).toBe("つたえました");
});

test("支援員が印をつけ、返事を書く。足りなければ、わけを言って書いたものを残す", async () => {
  await staff.goto(`/experiences/${w.id.aokiToday}`);
  await staff
    .getByRole("row", { name: /線で折る/ })
    .getByLabel("見本")
    .check();
  await press(staff, "印を保存する");
  await press(staff, "ふりかえりを読んで返事を書く");
  await staff.locator("[name=seen]").fill("線に合わせて折りました。");
  await press(staff, "青木はるとさんへ送る");
  expect(await staff.title()).toMatch(/^エラー：/);
  await staff.locator("[name=nextHint]").fill("つぎは底を、いっしょに見てみましょう。");
  await press(staff, "青木はるとさんへ送る");
  expect(await staff.innerText("main")).toContain("送りました。");
});

test("本人が読んで答え、できた帳に残し、終わる。もどっても何も見えない", async () => {
  await person.goto("/today");
  await press(person, /へんじが とどきました/);
  await choose(person, "うれしい");
  await press(person, "おくる");
  expect(await person.innerText("main")).toContain("うけとりました。");
  await person.goto("/successes/new");
  await choose(person, "さいごまで できた");
  await press(person, "のこす");
  await person.goto("/growth");
  expect(await person.innerText("main")).toContain("はこおり");
  await press(person, "おわる");
  await person.goBack();
  // The door may show who is here today; nothing of the day itself is there any more.
  expect(await heading(person)).toBe("はじめる");
  expect(await person.innerText("body")).not.toContain("はこおり");
});
