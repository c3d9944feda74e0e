import { afterAll, describe, expect, test } from "vitest";

import { openAnalyser } from "../../src/readings/analyser.ts";
import { browserOf } from "../world/browser.ts";
import { castDay, officeOf } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { choose, countKeys, giveVoice, heading, openWay, press, untilSaved } from "./acts.ts";
import { axe, theatre } from "./chromium.ts";
import { device } from "./device.ts";
import { packedDay, soon, waiting } from "./stored.ts";

// One day lived by three people: 青木 with every help and no key, 上田 who reads easily, 伊藤 without
// a network from nine to three. The same pages and the same data for all of them.
const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const t = await theatre(w);
const at = (time: string) => w.setNow(`${castDay}T${time}:00+09:00`);
const itosPhone = await device(w);

at("09:00");
for (const person of ["aoki", "ito", "ueda"] as const) {
  await w.as("ohno").post(`/people/${w.id[person]}/attendance`, { status: "present" });
}
const onTablet = await t.context("aoki", { width: 320 });
const keys = await countKeys(onTablet);
const heard = await giveVoice(onTablet);
const aoki = await onTablet.newPage();

describe("九時：伊藤みおさんの電話から、ネットがなくなる", () => {
  test("きょうを一度ひらいてあるので、あとは ひらける", async () => {
    await itosPhone.signIn(w.as("ito"));
    const page = await itosPhone.page();
    await packedDay(page, itosPhone.origin);
    await page.close();
    await itosPhone.cut();
  });
});

describe("青木はるとさん：助けを全部つけて、一文字も打たない", () => {
  test("ふりがな、はっきりした色、おおきい文字、おおきいボタンを、自分でえらぶ", async () => {
    at("09:20");
    await aoki.goto("/today");
    await press(aoki, /せってい/);
    for (const [setting, value] of [
      ["ruby", "all"],
      ["theme", "contrast"],
      ["textSize", "large"],
      ["targets", "large"],
    ] as const) {
      await aoki.locator(`a[href*="/me/settings/${setting}"]`).click();
      await Promise.all([
        aoki.waitForEvent("load"),
        aoki.locator(`button[value="${value}"]`).click(),
      ]);
      if (!new URL(aoki.url()).pathname.endsWith("/settings")) await press(aoki, "ほかの せってい");
    }
    const dress = await aoki
      .locator("html")
      .evaluate((html) => Object.fromEntries(Object.entries(html.dataset)));
    expect(dress).toMatchObject({ theme: "contrast", text: "large", targets: "large" });
  });

  test("きょうの色を一回で言い、しごとの手順をふりがなで読み、声で聞く", async () => {
    at("09:30");
    await aoki.goto("/today");
    await aoki.locator("button[name=colour][value=good]").click();
    await aoki.waitForURL("**/signs/today*");
    await aoki.goto("/today");
    await press(aoki, /きょうの しごと/);
    await press(aoki, "はじめる");
    await aoki.getByRole("button", { name: "よみあげる" }).click();
    await expect.poll(heard).toContain("はこを");
    expect(heard()).not.toMatch(/\p{Script=Han}/u);
    for (const level of ["I", "V", "P", "I"]) {
      await Promise.all([
        aoki.waitForEvent("load"),
        aoki.locator(`main button[name=level][value=${level}]`).click(),
      ]);
    }
    expect(await axe(aoki)).toEqual([]);
  });

  test("ふりかえりは顔と絵。一つは「わからない」", async () => {
    at("11:00");
    await aoki.goto("/reflect");
    await choose(aoki, "せんで おる");
    await untilSaved(aoki);
    await press(aoki, "つぎへ");
    await choose(aoki, "よかった");
    await untilSaved(aoki);
    await press(aoki, "つぎへ");
    await press(aoki, "わからない");
    await press(aoki, "つたえる");
    expect(await heading(aoki)).toBe("つたえました");
    expect(keys()).toBe(0);
  });
});

describe("上田そらさん：すらすら読む", () => {
  test("ふりがなも助けもない同じページで、自分の言葉を書く", async () => {
    at("11:20");
    await w.as("ueda").post("/me/settings", { ruby: "none" });
    const ueda = await t.open("ueda", { width: 1280 });
    await ueda.goto(`/reflect/${w.id.uedaToday}/did`);
    expect(await ueda.locator("ruby").count()).toBe(0);
    await openWay(ueda, "言葉で");
    await ueda.getByLabel("言葉で").fill("線を先に見てから折った。");
    await untilSaved(ueda);
    await press(ueda, "つぎへ");
    await choose(ueda, "よかった");
    await press(ueda, "つぎへ");
    await press(ueda, "こたえたくない");
    await press(ueda, "つたえる");
    await ueda.context().close();
  });
});

describe("伊藤みおさん：九時から三時まで、ネットがない", { timeout: 60_000 }, () => {
  test("手順に印をつけ、ふりかえる。とちゅうで電源が落ちても、つづきから", async () => {
    let page = await itosPhone.page();
    const open = (path: string) => page.goto(itosPhone.origin + path);
    await open(`/today/${w.id.itoToday}/steps/1`);
    await page.locator("main button[name=level][value=V]").click();
    await page.waitForURL("**/steps/2");
    await open(`/reflect/${w.id.itoToday}/did`);
    await openWay(page, "ことばで");
    await page.getByLabel("ことばで").fill("あめの おとが した");
    await page.locator(".save-state", { hasText: "まだ 送っていません" }).waitFor();
    await itosPhone.kill();
    await itosPhone.restart();
    page = await itosPhone.page();
    await open(`/reflect/${w.id.itoToday}/did`);
    await soon(() => page.getByLabel("ことばで").inputValue()).toBe("あめの おとが した");
    await press(page, "つぎへ");
    await choose(page, "よかった");
    await press(page, "つぎへ");
    await press(page, "わからない");
    await press(page, "つたえる");
    await open("/today");
    expect(await waiting(page)).toBeGreaterThan(0);
    await soon(() => page.locator("[data-when=unsent]").isVisible()).toBe(true);
    await page.close();
  });

  test("三時にもどる。六時間さわっていないので入りなおすと、全部が一度だけ届く", async () => {
    at("15:00");
    await itosPhone.mend();
    const page = await itosPhone.page();
    await page.goto(`${itosPhone.origin}/today`);
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    expect(await waiting(page), "入りなおすまで、なくさずに待つ").toBeGreaterThan(0);
    const again = { kind: "participant", ...officeOf("hidamari"), personId: w.id.ito } as const;
    await itosPhone.signIn(browserOf(w.app, w.services, again));
    await page.goto(`${itosPhone.origin}/today`);
    await soon(() => waiting(page)).toBe(0);
    const marks = await w.sql<{ support_level: string }>(
      "select support_level from step_mark where participant_id = $1",
      [w.id.ito],
    );
    expect(marks).toEqual([{ support_level: "V" }]);
    const said = await w.sql<{ words: string }>(
      "select words from reflection_answer where participant_id = $1 and words <> ''",
      [w.id.ito],
    );
    expect(said).toEqual([{ words: "あめの おとが した" }]);
    await page.close();
  });
});

describe("支援員：三人とも、同じように待っている", () => {
  test("ボードに三人がならび、手助けのちがいは見えない", async () => {
    const board = await w.as("ohno").get("/board");
    for (const name of ["青木はると", "伊藤みお", "上田そら"]) expect(board.text).toContain(name);
    const told = await w.sql("select 1 from reflection_told");
    expect(told).toHaveLength(3);
  });
});
