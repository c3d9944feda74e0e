import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { heading, press } from "../acts.ts";
import { complaintsOf } from "../chromium.ts";
import type { Stage } from "./stage.ts";

/** Who waits, as the manager's list says it. */
async function waiting({ w }: Stage): Promise<string[]> {
  const { text } = await w.as("ishii").get("/waiting");
  return ["青木はると", "伊藤みお", "上田そら"].filter((name) => text.includes(name));
}

const fill = (page: Page, name: string, text: string) => page.locator(`[name=${name}]`).fill(text);

export function supporterAnswers(stage: Stage): void {
  const { ohno: page, tuesday } = stage;
  describe("支援員：待っている順に、見たことを返す", () => {
    test("答える前は、三人とも待っている人の一覧にいる", async () => {
      expect(await waiting(stage)).toEqual(["青木はると", "伊藤みお", "上田そら"]);
    });

    test("ボードには長く待つ人から並ぶ。出欠は押した場でわかる", async () => {
      tuesday("13:00");
      await page.goto("/board");
      const list = page.locator("section", { hasText: "返事を待っている人" });
      const names = await list.locator("a").allInnerTexts();
      expect(names).toEqual(["青木はると", "伊藤みお", "上田そら"]);
      await press(page, "青木はると いる");
      const state = page.getByRole("button", { name: "青木はると いる" });
      expect(await state.getAttribute("aria-pressed")).toBe("true");
    });

    test("ヒントのない返事は、わけと書いたものを残して断られる", async () => {
      await press(page, "青木はると");
      expect(await heading(page)).toBe("青木はるとさんへのフィードバック");
      expect(await page.innerText("main")).toContain("線で折る");
      await fill(page, "seen", "えらいですね。箱を十個折りました。");
      await press(page, "青木はるとさんへ送る");
      expect(await page.title()).toMatch(/^エラー：/);
      expect(await page.innerText("main")).toContain("「つぎのヒント」を書いてください。");
      expect(await page.inputValue("[name=seen]")).toBe("えらいですね。箱を十個折りました。");
    });

    test("人をほめる言葉は、書いているあいだにそっと指さされ、直して送れる", async () => {
      await fill(page, "nextHint", "つぎは線を見るところから、いっしょにやってみましょう。");
      await page.locator(".advice", { hasText: "見たこと" }).waitFor();
      await press(page, "青木はるとさんへ送る");
      expect(await page.inputValue("[name=nextHint]")).toContain("線を見るところから");
      await fill(page, "seen", "線に合わせて、箱を十個折りました。");
      await press(page, "なおして送る");
      expect(await page.innerText("main")).toContain("送りました。");
    });

    test("つぎに待っている人へ、そのまま進める", async () => {
      for (const name of ["伊藤みお", "上田そら"]) {
        await press(page, `つぎに待っている人：${name}さん`);
        expect(await heading(page)).toBe(`${name}さんへのフィードバック`);
        await fill(page, "seen", "角をそろえて重ねていました。");
        await fill(page, "nextHint", "つぎは底を留める前に、いっしょに線を見てみましょう。");
        await press(page, `${name}さんへ送る`);
      }
      await press(page, "きょうのボードへ");
      expect(await page.innerText("main")).toContain("返事を待っている人はありません。");
      expect(await waiting(stage)).toEqual([]);
      expect(complaintsOf(page)).toEqual([]);
    });

    test("本人の印のとなりに、自分の印をつける。二つとも残る", async () => {
      await page.goto("/board");
      await page
        .getByRole("row", { name: /上田そら/ })
        .getByRole("link", { name: "箱折り" })
        .click();
      const row = page.getByRole("row", { name: /線で折る/ });
      await row.getByLabel("声かけ").check();
      await press(page, "印を保存する");
      expect(await row.innerText()).toMatch(/ひとりで[\s\S]*声かけ/);
    });
  });
}
