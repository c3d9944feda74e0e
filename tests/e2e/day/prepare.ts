import { describe, expect, test } from "vitest";

import { choose, press } from "../acts.ts";
import type { Stage } from "./stage.ts";

const plan = "/days/2026-11-24";

export function prepareTheDay({ t, friday }: Stage): void {
  describe("前の開所日：支援員が一日を計画する", () => {
    test("前の計画を写し、一人だけ足す。何が入るかは、入れる前に見える", async () => {
      friday("16:00");
      const page = await t.open("hayashi", { width: 1280 });
      await page.goto("/days");
      await page.getByLabel("日を選ぶ").fill("2026-11-24");
      await press(page, "開く");
      expect(await page.innerText("main")).toContain("まだ予定のない人が3人います。");
      await press(page, /前の計画と同じ/);
      expect(await page.innerText("main")).toContain("3人に3件の予定が入ります。");
      await press(page, "この内容で入れる");
      expect(await page.innerText("main")).toContain("来る人全員に予定があります。");
      await press(page, "伊藤みおの予定をかえる");
      await page.getByLabel("プログラム").selectOption({ label: "清掃" });
      await page.getByLabel("午後").check();
      await press(page, "足す");
      await page.goto(plan);
      const row = page.getByRole("row", { name: /伊藤みお/ });
      expect(await row.innerText()).toMatch(/箱折り\s+清掃/);
      await page.context().close();
    });
  });
}

/** Gives the card's token, as it is printed in the QR code. */
export function prepareTheTablet({ w, tablet, tuesday }: Stage): { card: string } {
  const made = { card: "" };
  describe("朝：管理者が端末とカードを用意する", () => {
    test("端末を登録し、青木さんと絵を選び、カードを作る", async () => {
      tuesday("09:00");
      await tablet.goto("/devices");
      await tablet.getByLabel(/端末の名前/).fill("玄関のタブレット");
      await press(tablet, "この端末を登録する");
      await tablet.goto(`/people/${w.id.aoki}/picture`);
      await choose(tablet, "でんしゃ");
      await press(tablet, "この絵にする");
      await press(tablet, "カードを作る");
      made.card = (await tablet.locator("code").innerText()).replaceAll(" ", "");
      expect(made.card).toMatch(/^[0-9A-Z]{32}$/);
      await press(tablet, "サインアウト");
      expect(await tablet.innerText("main")).toContain("じぶんを おして ください。");
    });
  });
  return made;
}
