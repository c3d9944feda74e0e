import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { choose, heading, openWay, press, untilSaved } from "./acts.ts";
import { complaintsOf, theatre } from "./chromium.ts";

const w = await world();
const t = await theatre(w);
const reflect = `/reflect/${w.id.aokiToday}`;

const saidBy = (person: string, mode: string) =>
  w.sql<{ words: string; choice: string }>(
    `select words, choice from reflection_answer where participant_id = $1 and mode = $2
     order by recorded_at`,
    [person, mode],
  );

describe("ふりかえりの途中で、つながらなくなる", () => {
  test("まだ 送っていません と言い、「つぎへ」を押しても消えず、つながると送る", async () => {
    // With the worker the words wait on the device (offline.test.ts); here the page alone keeps them.
    const context = await t.context("aoki", { width: 320 });
    const page = await context.newPage();
    await page.goto(`${reflect}/did`);
    await context.setOffline(true);
    await choose(page, "せんで おる");
    await openWay(page, "ことばで");
    await page.getByLabel("ことばで").fill("はこを たくさん おった");
    const state = page.locator(".save-state", { hasText: "まだ 送っていません" });
    await state.waitFor();
    await page.getByRole("button", { name: "つぎへ", exact: true }).click();
    await state.waitFor();
    expect(await page.getByLabel("ことばで").inputValue()).toBe("はこを たくさん おった");
    expect(await saidBy(w.id.aoki, "words")).toEqual([]);
    await context.setOffline(false);
    await untilSaved(page);
    expect((await saidBy(w.id.aoki, "words")).map(({ words }) => words)).toEqual([
      "はこを たくさん おった",
    ]);
    expect((await saidBy(w.id.aoki, "card")).at(-1)?.choice).toBe(w.stepId("boxes", 2));
    await press(page, "つぎへ");
    expect(await heading(page)).toBe("どう おもった？");
    await context.close();
  });

  test("閉じても、つづきから始まり、えらんだものは残っている", async () => {
    const before = await t.open("aoki", { width: 320 });
    await before.goto(reflect);
    expect(await heading(before)).toBe("どう おもった？");
    await choose(before, "つらかった");
    await untilSaved(before);
    await before.context().close();
    const after = await t.open("aoki", { width: 320 });
    await after.goto("/today");
    await press(after, /^ふりかえる/);
    expect(await heading(after), "書いていた問い").toBe("どう おもった？");
    expect(await after.locator("input[name=face]:checked").inputValue()).toBe("hard");
    await after.context().close();
  });

  test("書いてすぐ閉じても、最後の言葉まで残る", async () => {
    const page = await t.open("ueda", { width: 320 });
    await page.goto(`/reflect/${w.id.uedaToday}/did`);
    await openWay(page, "言葉で");
    await page.getByLabel("言葉で").fill("閉じる前の一言");
    await page.close({ runBeforeUnload: true });
    await expect
      .poll(async () => (await saidBy(w.id.ueda, "words")).map(({ words }) => words))
      .toEqual(["閉じる前の一言"]);
  });
});

describe("サインインが切れる", () => {
  test("書いているあいだに切れたら、そう言い、入り直すと書いたものが送れる", async () => {
    const context = await t.context("ueda", { width: 1280 });
    const page = await context.newPage();
    await page.goto(`/reflect/${w.id.uedaToday}/next`);
    const cookies = await context.cookies();
    await context.clearCookies();
    await openWay(page, "言葉で");
    await page.getByLabel("言葉で").fill("次は十個ずつ。");
    await page.locator(".save-state", { hasText: "もう一度サインインすると" }).waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await press(page, "つぎへ");
    expect(await page.innerText("main")).toContain("書いたものは このページに 残っています。");
    await context.addCookies(cookies);
    await press(page, "もう一度 送る");
    expect(new URL(page.url()).pathname).toBe(`/reflect/${w.id.uedaToday}/end`);
    expect(await page.innerText("main")).toContain("次は十個ずつ。");
    await context.close();
  });

  test("さわらずにいると、何も見えなくなり、サインインの画面にもどる", async () => {
    await w.sql("update office set away_seconds = 60");
    const page = await t.open("kimura", { width: 320 });
    await page.clock.install();
    await page.goto("/today");
    await page.clock.runFor(58_000);
    expect(await page.locator("ippo-away dialog").isVisible()).toBe(false);
    await page.clock.runFor(5000);
    await page.locator("ippo-away dialog").waitFor();
    expect(await isCovered(page), "うしろは見えない").toBe(true);
    await page.getByRole("button", { name: "います" }).click();
    expect(await page.locator("ippo-away dialog").isVisible()).toBe(false);
    await page.clock.runFor(63_000);
    await page.locator("ippo-away dialog").waitFor();
    await Promise.all([page.waitForURL("**/sign-in"), page.clock.runFor(31_000)]);
    await page.goBack();
    expect(await page.innerText("body")).not.toContain("ひなさん");
    expect(await page.title()).toContain("サインイン");
    await page.context().close();
  });
});

describe("もどる・二度押す", () => {
  test("ブラウザーの「もどる」で、えらんだものは消えも増えもしない", async () => {
    const page = await t.open("ito", { width: 320 });
    const path = `/reflect/${w.id.itoToday}`;
    await page.goto(`${path}/did`);
    await choose(page, "はこを ひろげる");
    await untilSaved(page);
    await press(page, "つぎへ");
    await page.goBack();
    expect(await page.locator("input[name=card]:checked").count()).toBe(1);
    await press(page, "つぎへ");
    await press(page, "こたえたくない");
    await press(page, "わからない");
    await page.goBack();
    await page.goForward();
    expect(await page.innerText("main")).toMatch(/はこを ひろげる[\s\S]*こたえたくない/);
    expect(await saidBy(w.id.ito, "card")).toHaveLength(1);
    await page.getByRole("button", { name: "つたえる" }).dblclick();
    await page.waitForLoadState();
    await expect.poll(() => heading(page)).toBe("つたえました");
    const told = await w.sql("select from awaiting_reply where participant_id = $1", [w.id.ito]);
    expect(told).toHaveLength(1);
    await page.context().close();
  });

  test("二度押しても、メモも返事も一つ", async () => {
    const page = await t.open("ohno", { width: 1280 });
    await page.goto("/board");
    const row = page.getByRole("row", { name: /上田そら/ });
    await row.locator("summary").click();
    // The line that was opened is ready: nothing else has to be pressed before writing.
    const line = row.getByRole("textbox");
    await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.insertText("声が出ていた");
    await row.getByRole("button", { name: "のこす" }).dblclick();
    await expect.poll(() => count("support_note")).toBe(1);
    // The answers of both presses have arrived before the next page is asked for.
    await page.waitForLoadState("networkidle");
    await page.goto(`/people/${w.id.ueda}/feedback`);
    await page.locator("[name=seen]").fill("角をそろえて重ねました。");
    await page.locator("[name=nextHint]").fill("つぎは底を、いっしょに見てみましょう。");
    await page.getByRole("button", { name: "上田そらさんへ送る" }).dblclick();
    await page.getByText("送りました。").first().waitFor();
    expect([await count("support_note"), await count("feedback")]).toEqual([1, 1]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });
});

/** Whether nothing of the page shows beside the question: one even ground. */
async function isCovered(page: Page): Promise<boolean> {
  const question = await page.locator("ippo-away dialog").boundingBox();
  const shot = sharp(await page.screenshot());
  const { width } = await shot.metadata();
  const above = { left: 0, top: 0, width, height: Math.floor(question?.y ?? 0) - 12 };
  // A picture's statistics are those of its file, so the part is made a picture of its own.
  const { channels } = await sharp(await shot.extract(above).png().toBuffer()).stats();
  return above.height > 50 && channels.every(({ min, max }) => max - min <= 2);
}

async function count(table: "support_note" | "feedback"): Promise<number> {
  return (await w.sql(`select from ${table}`)).length;
}
