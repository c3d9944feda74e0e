import type { CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { choose, openWay, press } from "./acts.ts";
import { axe } from "./chromium.ts";
import { device } from "./device.ts";
import { asUpload, photoOfBox } from "./files.ts";
import { isPackedWhole, packedDay, soon, stored, waiting } from "./stored.ts";

const w = await world();
// Five megabytes behind each photo: a day has room for one of them.
const tablet = await device(w, async ({ url }, answer) => {
  if (!new URL(url).pathname.startsWith("/attachments/")) return answer;
  const heavy = Buffer.concat([Buffer.from(await answer.arrayBuffer()), Buffer.alloc(5_000_000)]);
  const headers = new Headers(answer.headers);
  headers.set("content-length", String(heavy.length));
  return new Response(heavy, { status: answer.status, headers });
});

const open = (page: Page, path: string) => page.goto(tablet.origin + path);

const keepCard = async (kind: "care" | "hard", words: string, tint: string) => {
  const form = new FormData();
  form.set("words", words);
  form.set("photo", asUpload(await photoOfBox(tint)));
  await w.as("aoki").post(`/signs/kinds/${kind}`, form);
};

const newPage = async () => {
  const page = await tablet.page();
  await page.addInitScript(() => {
    const { storage } = navigator;
    const persist = storage.persist.bind(storage);
    storage.persist = () => {
      document.documentElement.dataset["persistAsked"] = "";
      return persist();
    };
  });
  return page;
};

const asksToPersist = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset["persistAsked"] !== undefined);

const photos = (page: Page) => page.locator('main img[src^="/attachments/"]');

describe("ネットが ないあいだに、つたえる・のこす", () => {
  test("写真が多すぎても、ページは全部しまい、写真は つらいときのカードから", async () => {
    await keepCard("care", "だまって しまう", "#c9a06a");
    await keepCard("hard", "なみだが でる", "#6a8fc9");
    await tablet.signIn(w.as("aoki"));
    const page = await newPage();
    await packedDay(page, tablet.origin);
    await soon(() => isPackedWhole(page)).toBe(true);
    const files = (await stored(page)).filter((path) => path.startsWith("/attachments/"));
    expect(files).toHaveLength(1);
    expect(await asksToPersist(page), "何も待っていない").toBe(false);
    await tablet.cut();
    await open(page, "/signs/crisis");
    await soon(() =>
      photos(page).evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    await page.close();
  });

  test("きいろ：自分のカードがひらき、写真のないわけを言い、まだ送る前に大野さんにつたえられる", async () => {
    const page = await newPage();
    await open(page, "/today");
    await page.locator("button[name=colour][value=care]").click();
    await page.waitForURL("**/signs/today/care");
    const main = page.locator("main");
    await soon(() => main.innerText()).toContain("つながったら");
    expect(await main.innerText()).toContain("だまって しまう");
    await photos(page).scrollIntoViewIfNeeded();
    await soon(() => main.innerText()).toContain("しゃしんや こえは つながると");
    expect(await asksToPersist(page), "待つものがある").toBe(true);
    await press(page, "大野みほ");
    const told = page.locator("button[name=staff].before");
    await soon(() => told.allInnerTexts()).toEqual([expect.stringMatching(/大野みほ\s*ここで/)]);
    expect(await page.locator("input[name=cards]").isChecked()).toBe(false);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test("できたをのこすと、できた帳に、まだ送っていないものとして見える。つぎのは まっさら", async () => {
    const page = await newPage();
    for (const words of ["ひもが むすべた", "あいさつした"]) {
      await open(page, `/successes/new?experience=${w.id.aokiToday}`);
      expect(await page.innerText("main")).toContain("はこおり");
      await openWay(page, "ことばで");
      expect(await page.getByLabel("ことばで").inputValue()).toBe("");
      if (words === "あいさつした") await choose(page, "ひとりで できた");
      await page.getByLabel("ことばで").fill(words);
      await press(page, "のこす");
      expect(new URL(page.url()).pathname).toBe("/successes");
    }
    await soon(() => page.locator("[data-unsent-of]").innerText()).toMatch(
      /ひもが むすべた[\s\S]*ひとりで できた[\s\S]*あいさつした/,
    );
    const shown = await page.innerText("main");
    expect(shown).not.toMatch(/[0-9a-f]{8}-|まだ ありません/);
    await open(page, "/unsent");
    await soon(() => page.locator("ippo-unsent .list").innerText()).toMatch(
      /きいろ[\s\S]*きょうの いろ[\s\S]*大野みほ[\s\S]*なにが できた[\s\S]*ひもが むすべた/,
    );
    await page.close();
  });

  test("ページを全部とじても、つながれば、ブラウザが起こして送る。順に、一度だけ", async () => {
    const page = await newPage();
    const cdp = await page.context().newCDPSession(page);
    await open(page, "/today");
    const tags = () =>
      page.evaluate(async () => {
        const { sync } = (await navigator.serviceWorker.ready) as ServiceWorkerRegistration & {
          readonly sync: { getTags(): Promise<string[]> };
        };
        return sync.getTags();
      });
    await soon(tags, "たのんである").toEqual(["send"]);
    const registrationId = await registrationIn(cdp);
    await page.goto("about:blank");
    await tablet.mend();
    await cdp.send("ServiceWorker.dispatchSyncEvent", {
      origin: tablet.origin,
      registrationId,
      tag: "send",
      lastChance: false,
    });
    const arrived = () => w.sql("select from success where participant_id = $1", [w.id.aoki]);
    await soon(arrived).toHaveLength(2);
    const [telling] = await w.sql<{ colour: string; staff_id: string }>(
      "select colour, staff_id from colour_telling",
    );
    expect(telling).toEqual({ colour: "care", staff_id: w.id.ohno });
    expect((await w.as("ohno").get("/board")).text).toContain("きょうの色を つたえた");
    await page.close();
  });
});

describe("届いたときに、サーバーが受けとれない", () => {
  test("取りやめになった仕事のしるしも、二つの しるしも、なくならず、わけと直し方がある", async () => {
    const page = await newPage();
    await packedDay(page, tablet.origin);
    await soon(() => waiting(page)).toBe(0);
    await tablet.cut();
    const step = `/today/${w.id.aokiToday}/steps/1`;
    await open(page, step);
    await press(page, /^いっしょに/);
    await open(page, "/signs/today/care");
    await press(page, "林ゆうき");
    await w.as("aoki").post(step, { level: "I" });
    await w.sql("delete from staff_post where staff_id = $1", [w.id.hayashi]);
    await tablet.mend();
    await open(page, step);
    expect(await page.innerText("main")).toContain("おなじ ころに 2つ えらびました");
    expect(await page.locator(".picture-card.before").count()).toBe(2);

    await tablet.cut();
    await open(page, step);
    await press(page, /^こえかけ/);
    const withdrawal = { reason: "雨のため" };
    await w.as("ohno").post(`/experiences/${w.id.aokiToday}/withdrawal`, withdrawal);
    await tablet.mend();
    await open(page, "/unsent");
    const list = page.locator("ippo-unsent .list");
    const [told, mark] = [list.locator("article").first(), list.locator("article").last()];
    await soon(() => told.innerText()).toMatch(/林ゆうき[\s\S]*きょう いる ひとを えらんで/);
    expect(await told.locator("a:visible").getAttribute("href")).toBe("/signs/today/care");
    expect(await mark.innerText()).toMatch(/こえかけ[\s\S]*かいた ところが いまは ありません/);
    expect(await mark.locator("a:visible").getAttribute("href")).toBe("/help");
    expect(await axe(page)).toEqual([]);
    const drop = page.getByRole("button", { name: "これを けす" });
    const before = await waiting(page);
    await drop.first().click();
    expect(await waiting(page), "一度目は聞くだけ").toBe(before);
    await page.getByRole("button", { name: "ほんとうに けしますか？" }).click();
    await soon(() => waiting(page)).toBe(before - 1);
    await page.close();
  });
});

/** The worker's number in this browser, which alone can be told to send. */
async function registrationIn(cdp: CDPSession): Promise<string> {
  const told = new Promise<string>((resolve) => {
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const one = registrations.find(({ scopeURL }) => scopeURL.startsWith(tablet.origin));
      if (one !== undefined) resolve(one.registrationId);
    });
  });
  await cdp.send("ServiceWorker.enable");
  return told;
}
