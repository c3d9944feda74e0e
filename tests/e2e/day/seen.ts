import { describe, expect, test } from "vitest";

import { choose, heading, openWay, press } from "../acts.ts";
import { complaintsOf } from "../chromium.ts";
import type { Stage } from "./stage.ts";

export function peopleSeeIt(stage: Stage): void {
  const { w, tablet, ueda, ohno, ito, heardOnTablet, tuesday } = stage;
  describe("返事がとどき、あゆみになる", () => {
    test("青木さん：きょうに出る。聞ける。うれしいと返す。できた帳に残す", async () => {
      tuesday("13:20");
      await press(tablet, "きょう");
      await press(tablet, /へんじが とどきました/);
      await tablet.getByRole("button", { name: "よみあげる" }).click();
      // Phrases are spoken apart, so that kana do not run together.
      await expect
        .poll(() => heardOnTablet().replaceAll(" ", ""))
        .toContain("線に合わせて、箱を十個折りました。");
      await choose(tablet, "うれしい");
      await openWay(tablet, "へんじを する");
      await choose(tablet, "ありがとう");
      await press(tablet, "おくる");
      expect(await tablet.innerText("main")).toContain("うけとりました。");
      await tablet.goto("/successes");
      await press(tablet, "できたを のこす");
      await choose(tablet, "ひとりで できた");
      await press(tablet, "のこす");
      expect(await tablet.innerText("main")).toContain("じぶんで のこした");
    });

    test("上田さん：言葉で返す。あゆみの点から、この日の仕事が開く", async () => {
      await ueda.goto("/today");
      await press(ueda, /返事がとどきました/);
      await choose(ueda, "ふつう");
      await openWay(ueda, "返事をする");
      await ueda.getByLabel("言葉で").fill("底は、もう自分で見ています。");
      await press(ueda, "送る");
      await ueda.goto("/growth");
      expect(await ueda.innerText("main")).toContain("はじめて やってみた");
      await press(ueda, /くわしく見る/);
      await press(ueda, /2026年11月24日/);
      expect(await heading(ueda)).toBe("箱折り");
      expect(await ueda.getByRole("row", { name: /線で折る/ }).innerText()).toMatch(
        /ひとりで[\s\S]*声かけ/,
      );
      await press(ueda, "この日の ふりかえり");
      expect(await ueda.innerText("main")).toContain("線を先に見てから折ると");
    });

    test("支援員：時の流れに、本人の言葉が先に並び、答えも見える", async () => {
      await ohno.goto(`/people/${w.id.ueda}`);
      const kinds = await ohno.locator("main .entry").allInnerTexts();
      expect(kinds[0]).toContain("線を先に見てから折ると");
      expect(await ohno.innerText("main")).toContain("底は、もう自分で見ています。");
      await ohno.getByRole("link", { name: "体験：箱折り" }).first().click();
      expect(await heading(ohno)).toBe("箱折り 上田そらさん");
    });

    test("だれが みた？：開いた人が、記録のとおりに出る", async () => {
      await ito.goto("/me/looked");
      const shown = await ito.locator(".looked li").allInnerTexts();
      const logged = await w.sql<{ name: string; action: string }>(
        `select s.name, a.action from audit_entry a join staff_member s on s.staff_id = a.actor_id
         where a.participant_id = $1 and a.actor_kind = 'staff' order by a.seq desc`,
        [w.id.ito],
      );
      expect(shown).toHaveLength(logged.length);
      logged.forEach(({ name }, index) => expect(shown[index]).toContain(name));
      expect(new Set(logged.map(({ name }) => name))).toEqual(new Set(["大野みほ", "林ゆうき"]));
      expect(shown.join()).toContain("へんじを かいた");
      for (const page of [tablet, ueda, ohno, ito]) expect(complaintsOf(page)).toEqual([]);
    });
  });
}
