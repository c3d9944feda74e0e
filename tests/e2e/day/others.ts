import { describe, expect, test } from "vitest";

import { choose, openWay, press, untilSaved } from "../acts.ts";
import { complaintsOf } from "../chromium.ts";
import { photoOfBox, voiceFile } from "../files.ts";
import type { Stage } from "./stage.ts";

const words =
  "線を先に見てから折ると、ずれませんでした。\n　次は十個ずつ重ねるところも一人でやりたい。";

export function itoWithHelp({ ito, tuesday }: Stage): void {
  describe("伊藤みおさん：書いてもらい、声と写真で伝える", () => {
    test("だれがどう手伝ったかも残る", async () => {
      tuesday("11:10");
      await ito.goto("/reflect");
      await press(ito, /はこおり/);
      await press(ito, "かえる");
      await choose(ito, "かいて もらった");
      await ito.getByLabel("大野みほ").check();
      await press(ito, "きめる");
      await openWay(ito, "ことばで");
      await ito.getByLabel("ことばで").fill("「はこ きれい」");
      await untilSaved(ito);
      await press(ito, "つぎへ");
      await choose(ito, "よかった");
      await openWay(ito, "こえで");
      await ito.locator("input[name=voice]").setInputFiles(voiceFile());
      await untilSaved(ito);
      await press(ito, "つぎへ");
      await openWay(ito, "しゃしんで");
      await ito.locator("input[name=photo]").setInputFiles(await photoOfBox());
      await untilSaved(ito);
      await press(ito, "つぎへ");
      expect(await ito.locator("main audio").count()).toBe(1);
      expect(await ito.locator("main img[src^='/attachments/']").count()).toBe(1);
      expect(await ito.innerText("main")).toContain("かいて もらった（大野みほ）");
      await press(ito, "つたえる");
      expect(complaintsOf(ito)).toEqual([]);
    });
  });
}

export function uedaInOwnWords({ w, ueda, tuesday }: Stage): void {
  describe("上田そらさん：自分の言葉で書く", () => {
    test("書いた言葉は、改行も空白もそのまま残る", async () => {
      tuesday("11:20");
      await ueda.goto("/today");
      await press(ueda, /^きょうの仕事/);
      await press(ueda, "はじめる");
      for (let step = 0; step < 4; step += 1) await press(ueda, /^ひとりで/);
      await press(ueda, /^ふりかえる/);
      await openWay(ueda, "言葉で");
      await ueda.getByLabel("言葉で").fill(words);
      await untilSaved(ueda);
      await press(ueda, "つぎへ");
      await choose(ueda, "ふつう");
      await press(ueda, "つぎへ");
      await press(ueda, "こたえたくない");
      await press(ueda, "つたえる");
      const kept = await w.sql<{ words: string; given_how: string }>(
        "select words, given_how from reflection_answer where participant_id = $1 and mode = 'words'",
        [w.id.ueda],
      );
      expect(kept).toEqual([{ words, given_how: "alone" }]);
      expect(complaintsOf(ueda)).toEqual([]);
    });
  });
}
