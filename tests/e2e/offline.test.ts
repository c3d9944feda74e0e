import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { choose, heading, openWay, press } from "./acts.ts";
import { axe } from "./chromium.ts";
import { device, filesWith } from "./device.ts";
import { packedDay, soon } from "./stored.ts";

const w = await world();
const tablet = await device(w);
const reflect = `/reflect/${w.id.aokiToday}`;

const given = (mode: "words" | "face" | "card") =>
  w
    .sql<{ said: string }>(
      `select coalesce(nullif(words, ''), choice) as said from reflection_answer
       where participant_id = $1 and mode = $2 order by recorded_at, answer_id`,
      [w.id.aoki, mode],
    )
    .then((rows) => rows.map(({ said }) => said));

const open = (page: Page, path: string) => page.goto(tablet.origin + path);

/** What the device says once it has written something down. */
const keptHere = (page: Page) =>
  page.locator(".save-state", { hasText: "まだ 送っていません" }).waitFor();

describe("ネットが ない日", () => {
  test("きょうを一度ひらくと、一日分のページがしまわれる", async () => {
    await tablet.signIn(w.as("aoki"));
    const page = await tablet.page();
    await packedDay(page, tablet.origin);
    await page.close();
    await tablet.cut();
  });

  test("きょう、しごと、手順、サイン、つらいときのカードがひらき、できないことはそう言う", async () => {
    const page = await tablet.page();
    await open(page, "/today");
    expect(await page.innerText("ippo-offline")).toContain("いまは ネットに つながって いません");
    await press(page, /^きょうの しごと/);
    await press(page, "はじめる");
    await press(page, /^ひとりで/);
    expect(new URL(page.url()).pathname).toBe(`/today/${w.id.aokiToday}/steps/2`);
    await open(page, `/today/${w.id.aokiToday}/steps/1`);
    const chosen = page.locator(".picture-card.before");
    await soon(() => chosen.count()).toBe(1);
    expect(await chosen.innerText()).toContain("ここで えらびました");
    await open(page, "/help");
    expect(await page.innerText("main")).toContain("ちかくの ひとに こえを かけて ください");
    await soon(() => page.locator("main form button").first().isDisabled()).toBe(true);
    await page.close();
  });

  test("赤をえらぶと、つながらなくても つらいときのカード", async () => {
    const page = await tablet.page();
    await open(page, "/today");
    await page.locator("button[name=colour][value=hard]").click();
    await page.waitForURL("**/signs/crisis");
    expect(await heading(page)).toBe("つらい ときの カード");
    await page.close();
  });

  test("しまっていないページは、わけと、いま ひらけるページを言う。サインインへは とばさない", async () => {
    const page = await tablet.page();
    await open(page, "/growth");
    expect(await heading(page)).toBe("いまは ひらけません");
    const first = page.locator("ippo-stored a").first();
    expect(await first.innerText()).toContain("つらい ときの カード");
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test("ふりかえりの どの場面で電源が落ちても、ことばは全部のこる", async () => {
    let page = await tablet.page();
    const fall = async (path: string) => {
      await tablet.kill();
      await tablet.restart();
      page = await tablet.page();
      await open(page, path);
    };
    await open(page, "/reflect");
    await choose(page, "せんで おる");
    await keptHere(page);
    await fall("/reflect");
    await soon(() => page.locator("input[name=card]:checked").count()).toBe(1);
    await openWay(page, "ことばで");
    await page.getByLabel("ことばで").fill("あめの日の はこ");
    await keptHere(page);
    await fall(`${reflect}/did`);
    await soon(() => page.getByLabel("ことばで").inputValue()).toBe("あめの日の はこ");
    expect(await page.locator("input[name=card]:checked").count()).toBe(1);
    await press(page, "つぎへ");
    await fall("/reflect");
    expect(await heading(page), "つづきから").toBe("どう おもった？");
    await choose(page, "よかった");
    await keptHere(page);
    await fall("/reflect");
    await soon(() => page.locator("input[name=face]:checked").first().getAttribute("value")).toBe(
      "good",
    );
    await press(page, "つぎへ");
    await openWay(page, "ことばで");
    await page.getByLabel("ことばで").fill("あしたは ごうかいに");
    await press(page, "つぎへ");
    expect(new URL(page.url()).pathname).toBe(`${reflect}/end`);
    await fall(`${reflect}/end`);
    for (const said of ["せんで おる", "あめの日の はこ", "よかった", "あしたは ごうかいに"]) {
      await soon(() => page.innerText("main"), said).toContain(said);
    }
    await press(page, "つたえる");
    await fall(`${reflect}/end`);
    await soon(() => page.getByRole("button", { name: "つたえる" }).isDisabled()).toBe(true);
    await page.close();
  }, 120_000);

  test("機械の中のどのファイルにも、ことばも名前も そのままでは ない", async () => {
    await tablet.kill();
    expect(filesWith(tablet.profile, "ippo-offline").length, "さがせている").toBeGreaterThan(0);
    // The browser's own history holds the titles of pages: names of steps, nobody's words.
    for (const words of ["あめの日の はこ", "ごうかいに", "はるとさん", "あしたは"]) {
      expect(filesWith(tablet.profile, words), words).toEqual([]);
    }
    await tablet.restart();
  });

  test("まだ 送っていない ものが、かいた じゅんに 見える", async () => {
    const page = await tablet.page();
    await open(page, "/unsent");
    const list = page.locator("ippo-unsent .list");
    await soon(() => list.innerText()).toContain("あめの日の はこ");
    expect(await list.innerText()).toMatch(/ひとりで[\s\S]*せんで おる[\s\S]*よかった/);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test("つながると、全部が一度だけ、かいた順に届く。いつ かいたかも残る", async () => {
    await tablet.mend();
    // The browser had not written its cookies to the disk yet when it was killed.
    await tablet.signIn(w.as("aoki"));
    const page = await tablet.page();
    await open(page, "/today");
    await soon(() => w.sql("select from reflection_told")).toHaveLength(1);
    expect(await given("words")).toEqual(["あめの日の はこ", "あしたは ごうかいに"]);
    expect(await given("face")).toEqual(["good"]);
    expect(await given("card")).toEqual([w.stepId("boxes", 2)]);
    expect(await w.sql("select from step_mark")).toHaveLength(1);
    expect(await w.sql("select from day_colour where colour = 'hard'")).toHaveLength(1);
    const late = await w.sql("select from reflection_answer where given_at < recorded_at");
    expect(late).toHaveLength(4);
    await soon(() => page.locator("ippo-offline [data-when=unsent]").isVisible()).toBe(false);
    await page.close();
  });
});
