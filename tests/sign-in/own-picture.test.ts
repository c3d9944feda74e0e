import { describe, expect, test } from "vitest";

import { nineAround, shuffled } from "../../src/auth/own-picture.ts";
import { castDay } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { chooseOwnPicture, isInside, makeCard, officeTablet, picturesOn } from "./door.ts";

const w = await world();
const tablet = await officeTablet(w);

const hold = async (browser = tablet) => {
  await browser.post("/sign-in/people", { participantId: w.id.ito });
};

const others = (pictures: readonly string[]) => pictures.filter((name) => name !== "star");

describe("じぶんの え", () => {
  test("まだ選んでいない人は、職員のところへ案内される", async () => {
    await tablet.post("/sign-in/card", { card: await makeCard(w, "kimura", "kato") });
    await tablet.post("/sign-in/people", { participantId: w.id.ueda });
    const page = await tablet.get("/sign-in/picture");
    expect(page.text).toContain("じぶんの えが まだ ありません");
    expect(picturesOn(page.text)).toEqual([]);
  });

  test("いつも同じ九つが、毎回ちがう順で出る", async () => {
    await chooseOwnPicture(w, "ito", "star");
    await hold();
    const orders = new Set<string>();
    const sets = new Set<string>();
    for (let at = 0; at < 12; at += 1) {
      const pictures = picturesOn((await tablet.get("/sign-in/picture")).text);
      expect(pictures).toHaveLength(9);
      orders.add(pictures.join());
      sets.add(pictures.toSorted().join());
    }
    expect(sets.size).toBe(1);
    expect(orders.size).toBeGreaterThan(6);
  });

  test("どの絵が本人のものかは、表からは分からない", async () => {
    const [row] = await w.sql<{ shown: string[]; picture_hash: string }>(
      "select shown, picture_hash from own_picture where participant_id = $1",
      [w.id.ito],
    );
    expect(row?.shown).toEqual(row?.shown.toSorted());
    expect(row?.picture_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("ちがう絵は、やさしく、もう一度", async () => {
    await hold();
    const pictures = picturesOn((await tablet.get("/sign-in/picture")).text);
    const wrong = await tablet.post("/sign-in/picture", { picture: others(pictures)[0] ?? "" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("ちがう えかも");
    expect(wrong.text).not.toMatch(/失敗|まちが|エラー/);
    const right = await tablet.post("/sign-in/picture", { picture: "star" });
    expect(right.location).toBe("/");
    await tablet.post("/sign-out");
  });

  test("5回ちがうと5分休み、正しい絵も待ち、職員に知らせが出る", async () => {
    await hold();
    const wrong = others(picturesOn((await tablet.get("/sign-in/picture")).text))[0] ?? "";
    for (let at = 1; at <= 4; at += 1) {
      expect((await tablet.post("/sign-in/picture", { picture: wrong })).text).toContain(
        "ちがう え",
      );
    }
    const fifth = await tablet.post("/sign-in/picture", { picture: wrong });
    expect(fifth.text).toContain("5ふん やすみましょう");
    await hold();
    expect((await tablet.post("/sign-in/picture", { picture: "star" })).status).toBe(422);
    expect(await isInside(tablet)).toBe(false);

    const notice = await w.as("morita").get("/devices");
    expect(notice.text).toContain("伊藤みおさん");
    expect(notice.text).toContain("玄関のタブレット");

    w.setNow(`${castDay}T09:04:59+09:00`);
    await hold();
    expect((await tablet.post("/sign-in/picture", { picture: "star" })).status).toBe(422);
    w.setNow(`${castDay}T09:05:00+09:00`);
    await hold();
    expect((await tablet.post("/sign-in/picture", { picture: "star" })).location).toBe("/");
    await tablet.post("/sign-out");
    w.setNow(`${castDay}T09:00:00+09:00`);
  });

  test("休みは、その人のその端末だけ", async () => {
    const second = await officeTablet(w, "morita", "二階のタブレット");
    await hold();
    const wrong = others(picturesOn((await tablet.get("/sign-in/picture")).text))[0] ?? "";
    for (let at = 1; at <= 5; at += 1) await tablet.post("/sign-in/picture", { picture: wrong });
    await hold(second);
    expect((await second.post("/sign-in/picture", { picture: "star" })).location).toBe("/");
  });

  test("同時に30枚送っても、5枚までしか数えない", async () => {
    const third = await officeTablet(w, "morita", "三階のタブレット");
    await hold(third);
    const wrong = others(picturesOn((await third.get("/sign-in/picture")).text));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        third.post("/sign-in/picture", { picture: wrong[at % 8] ?? "" }),
      ),
    );
    expect(answers.filter(({ text }) => text.includes("ちがう えかも"))).toHaveLength(4);
    expect(answers.filter(({ text }) => text.includes("5ふん"))).toHaveLength(26);
  });

  test("知らない絵の名前は選べない", async () => {
    expect((await chooseOwnPicture(w, "aoki", "dragon")).status).toBe(422);
    expect((await chooseOwnPicture(w, "aoki", "")).status).toBe(422);
  });
});

describe("絵のまぜ方", () => {
  test("本人の絵はどの場所にも同じくらい出る", () => {
    const nine = nineAround("star");
    const places = Array.from({ length: 9 }, () => 0);
    for (let at = 0; at < 9000; at += 1) {
      const place = shuffled(nine).indexOf("star");
      places[place] = (places[place] ?? 0) + 1;
    }
    // 1000 each; six standard deviations of the binomial are ± 179.
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(180);
  });

  test("九つはみな違い、本人の絵が入っている", () => {
    for (let at = 0; at < 50; at += 1) {
      const nine = nineAround("hope");
      expect(new Set(nine).size).toBe(9);
      expect(nine).toContain("hope");
    }
  });
});
