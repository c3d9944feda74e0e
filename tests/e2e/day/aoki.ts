import { describe, expect, test } from "vitest";

import { choose, heading, press, untilSaved } from "../acts.ts";
import type { Stage } from "./stage.ts";

/** Easy words, pictures only: from the card to the telling not one key is pressed. */
export function aokiByPictures(
  { w, tablet, keysOnTablet, tuesday }: Stage,
  made: { card: string },
) {
  describe("青木はるとさん：絵だけで、一文字も打たない", () => {
    let keysBefore = 0;

    test("カードをかざし、じぶんの絵を押すと、きょうが開く", async () => {
      tuesday("09:30");
      keysBefore = keysOnTablet();
      await tablet.goto(`/sign-in/card#${made.card}`);
      await tablet.waitForURL("**/sign-in/picture");
      expect(await tablet.locator("button[name=picture]").count()).toBe(9);
      await press(tablet, "でんしゃ");
      expect(await heading(tablet)).toBe("きょう");
      expect(await tablet.innerText("body")).toContain("はるとさん");
    });

    test("手順を一つずつ。とちゅうでやめても、つづきから", async () => {
      await press(tablet, /きょうの しごと/);
      await press(tablet, "はじめる");
      expect(await heading(tablet)).toBe("はこを ひろげる");
      expect(await tablet.locator(".step-picture :is(svg, img)").count()).toBe(1);
      await press(tablet, /^ひとりで/);
      await press(tablet, /^こえかけ/);
      await press(tablet, "やめる");
      await press(tablet, /きょうの しごと/);
      await press(tablet, "つづける");
      expect(await heading(tablet)).toBe("そこを とめる");
      await press(tablet, /^いっしょに/);
      await press(tablet, /^きょうは しない/);
      expect(await heading(tablet)).toBe("おつかれさまでした");
    });

    test("ふりかえりは顔とカード。一つは「わからない」", async () => {
      tuesday("11:00");
      await press(tablet, /^ふりかえる/);
      expect(await tablet.locator("input:checked").count()).toBe(0);
      await choose(tablet, "せんで おる");
      await untilSaved(tablet);
      await press(tablet, "つぎへ");
      await choose(tablet, "よかった");
      await untilSaved(tablet);
      await press(tablet, "つぎへ");
      await press(tablet, "わからない");
      expect(await tablet.innerText("main")).toMatch(/せんで おる[\s\S]*よかった[\s\S]*わからない/);
      await press(tablet, "つたえる");
      expect(await heading(tablet)).toBe("つたえました");
    });

    test("一つの文字も打っていない", async () => {
      expect(keysOnTablet()).toBe(keysBefore);
      const rows = await w.sql<{ words: string }>(
        "select words from reflection_answer where participant_id = $1",
        [w.id.aoki],
      );
      expect(rows.length).toBeGreaterThan(2);
      expect(rows.every(({ words }) => words === "")).toBe(true);
    });
  });
}
