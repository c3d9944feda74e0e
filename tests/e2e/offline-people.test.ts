import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";

import { browserOf } from "../world/browser.ts";
import { officeOf } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { heading, openWay, press } from "./acts.ts";
import { axe } from "./chromium.ts";
import { device } from "./device.ts";
import { packedDay, soon, stored, waiting } from "./stored.ts";

const w = await world();
const tablet = await device(w);

const words = async (person: string) =>
  (
    await w.sql<{ words: string }>(
      "select words from reflection_answer where participant_id = $1 and words <> ''",
      [person],
    )
  ).map((row) => row.words);

/** Signed in anew: each time somebody leaves, that session is over. */
const aoki = () =>
  browserOf(w.app, w.services, {
    kind: "participant",
    ...officeOf("hidamari"),
    personId: w.id.aoki,
  });

const open = (page: Page, path: string) => page.goto(tablet.origin + path);

/** Without a network: one answer in words, and on to the next question. */
async function say(page: Page, what: string): Promise<void> {
  await open(page, `/reflect/${w.id.aokiToday}/did`);
  if (!(await page.getByLabel("ことばで").isVisible())) await openWay(page, "ことばで");
  await page.getByLabel("ことばで").fill(what);
  await press(page, "つぎへ");
  expect(await heading(page)).toBe("どう おもった？");
}

type Choice = "sendNow" | "keepAndLeave" | "dropAndLeave" | "stay";

const askToLeave = async (page: Page) => {
  await page.locator("form.leave button").click();
  await page.locator("ippo-offline dialog[open]").waitFor();
};

const choose = (page: Page, choice: Choice) =>
  page.locator(`ippo-offline dialog button[value=${choice}]`).click();

const leave = async (page: Page, choice: Choice) => {
  await askToLeave(page);
  expect(await axe(page)).toEqual([]);
  await choose(page, choice);
};

let page: Page;

beforeEach(async () => {
  await tablet.mend();
  await tablet.dropCookies();
  await tablet.signIn(aoki());
  await page?.close();
  page = await tablet.page();
  await packedDay(page, tablet.origin);
});

describe("ひとつの機械に ふたり", () => {
  test("届いたのに返事だけ消えても、もう一度 送って、一つ", async () => {
    await open(page, `/today/${w.id.aokiToday}/steps/3`);
    const marks = () => w.sql("select from step_mark where step_id = $1", [w.stepId("boxes", 3)]);
    tablet.loseAnswers(true);
    await press(page, /^いっしょに/);
    tablet.loseAnswers(false);
    expect(new URL(page.url()).pathname).toBe(`/today/${w.id.aokiToday}/steps/4`);
    expect(await marks()).toHaveLength(1);
    await open(page, "/today");
    await soon(() => waiting(page)).toBe(0);
    expect(await marks()).toHaveLength(1);
  });

  test("前の人の書いたものは、次の人に見えず、送られず、本人がもどると届く", async () => {
    await tablet.cut();
    await say(page, "まえの ひとの ことば");
    await tablet.dropCookies();
    await tablet.signIn(w.as("ito"));
    await tablet.mend();
    await packedDay(page, tablet.origin);
    expect(await page.locator("ippo-offline [data-when=unsent]").isVisible()).toBe(false);
    await open(page, "/unsent");
    await page.locator("ippo-unsent .all").waitFor();
    expect(await page.innerText("body")).not.toContain("まえの ひと");
    expect((await stored(page)).join(" "), "前の人のページもない").not.toContain(w.id.aokiToday);
    expect(await waiting(page), "待っている").toBeGreaterThan(0);
    expect(await words(w.id.aoki)).toEqual([]);
    expect(await words(w.id.ito)).toEqual([]);
    await tablet.dropCookies();
    await tablet.signIn(aoki());
    await open(page, "/today");
    await soon(() => words(w.id.aoki)).toEqual(["まえの ひとの ことば"]);
    await soon(() => waiting(page)).toBe(0);
  });

  test("サインインが切れていたら、消さずに待ち、入りなおすと一度だけ届く", async () => {
    await tablet.cut();
    await say(page, "きれている あいだに");
    await tablet.dropCookies();
    await tablet.mend();
    await open(page, "/today");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    expect(await stored(page), "だれもいないので、ページはもうない").toEqual([]);
    expect(await waiting(page)).toBeGreaterThan(0);
    await tablet.signIn(aoki());
    await open(page, "/today");
    await soon(async () => (await words(w.id.aoki)).at(-1)).toBe("きれている あいだに");
    await soon(() => waiting(page)).toBe(0);
    expect((await words(w.id.aoki)).filter((one) => one === "きれている あいだに")).toHaveLength(1);
  });
});

describe("まだ 送っていない ものが あるのに、終わる", () => {
  test("のこして終わると、ページは消え、つながらなくても次の人に何も見せず、本人がもどると届く", async () => {
    await tablet.cut();
    await say(page, "のこして おく");
    await leave(page, "keepAndLeave");
    await page.waitForURL("**/sign-out");
    await open(page, "/today");
    expect(await heading(page)).toBe("ネットに つながって いません");
    expect(await page.innerText("body")).not.toContain("はるとさん");
    expect(await stored(page)).toEqual([]);
    await tablet.mend();
    await open(page, "/today");
    expect(new URL(page.url()).pathname, "終わるのを忘れていない").toBe("/sign-in");
    await tablet.signIn(aoki());
    await open(page, "/today");
    await soon(async () => (await words(w.id.aoki)).at(-1)).toBe("のこして おく");
  });

  test("いま送る：つながっていなければそう言い、つながれば届いて終わる", async () => {
    await tablet.cut();
    await say(page, "いま おくりたい");
    await leave(page, "sendNow");
    const answer = page.locator("ippo-offline dialog .answer");
    await soon(() => answer.innerText()).toContain("まだ つながりません");
    await tablet.mend();
    await choose(page, "sendNow");
    await page.waitForURL("**/sign-in");
    expect((await words(w.id.aoki)).at(-1)).toBe("いま おくりたい");
    expect(await waiting(page)).toBe(0);
  });

  test("もどると何も起こらず、けして終わると消える", async () => {
    await tablet.cut();
    await say(page, "けして ほしい");
    await leave(page, "stay");
    expect(await heading(page)).toBe("どう おもった？");
    expect(await waiting(page)).toBeGreaterThan(0);
    await leave(page, "dropAndLeave");
    await page.waitForURL("**/sign-out");
    expect(await waiting(page)).toBe(0);
    await tablet.mend();
    await open(page, "/today");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });
});

describe("つらいときのカード", () => {
  test("電源を入れなおしても、つながらなくても、ひらく", async () => {
    await tablet.cut();
    await tablet.kill();
    await tablet.restart();
    page = await tablet.page();
    await open(page, "/signs/crisis");
    expect(await heading(page)).toBe("つらい ときの カード");
    expect(await page.innerText("ippo-offline")).toContain("つながって いません");
  });
});
