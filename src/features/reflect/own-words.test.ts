import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { answersOf as answersIn, typedIn } from "./reflect.fixtures.ts";

const w = await world();
const path = `/reflect/${w.id.aokiToday}`;

const answersOf = (experience: string) => answersIn(w, experience);

const newest = async (experience = w.id.aokiToday) => (await answersOf(experience)).at(-1);

describe("はじめ", () => {
  test("ふりかえるものが一つなら、まっすぐ最初の問いへ", async () => {
    expect((await w.as("aoki").get("/reflect")).location).toBe(path);
    expect((await w.as("aoki").get(path)).location).toBe(`${path}/did`);
  });

  test("一つの画面に一つの問い。何も選ばれておらず、四つのやめかたがある", async () => {
    for (const [question, title, now] of [
      ["did", "なにを した？", "1/3"],
      ["felt", "どう おもった？", "2/3"],
      ["next", "つぎは どうする？", "3/3"],
    ]) {
      const { text } = await w.as("aoki").get(`${path}/${question}`);
      expect(text).toContain(title);
      expect(text).toContain(now);
      expect(text).not.toMatch(/<input[^>]* checked/);
      for (const way of ["あとで", "わからない", "こたえたくない", "やめる"]) {
        expect(text).toContain(way);
      }
    }
  });

  test("したことのカードには、その仕事の手順がある", async () => {
    const { text } = await w.as("aoki").get(`${path}/did`);
    expect(text).toContain(w.stepId("boxes", 2));
    expect(text).toContain("せんで おる");
  });

  test("ない問いは見つからない", async () => {
    expect((await w.as("aoki").get(`${path}/why`)).status).toBe(404);
    expect((await w.as("aoki").post(`${path}/why`, { words: "あ" })).status).toBe(404);
  });
});

describe("言葉", () => {
  const hard = [
    "きょうは たのしかった",
    "  𠮷野家の 箱📦👩🏽‍🔧 を 髙橋さんと　折った  ",
    "\n\n先に 改行が 二つ",
    "タブ\tと\n改行\n\n",
    "é と é、ﾊﾝｶｸ、①㈱♨、‮右から",
    "<b>&amp; \"かっこ\" 'いい' </textarea>",
  ];

  test.each(hard)("一文字も変えない: %j", async (words) => {
    await w.as("aoki").post(`${path}/did`, { words });
    expect((await newest())?.words).toBe(words);
    const { text } = await w.as("aoki").get(`${path}/did`);
    expect(typedIn(text)).toBe(words);
  });

  test("改行の種類とNULだけをそろえる", async () => {
    await w.as("aoki").post(`${path}/did`, { words: "一\r\n二\0三" });
    expect((await newest())?.words).toBe("一\n二三");
  });

  test("同じものを送り直しても増えない。変えると、前のものも残る", async () => {
    const before = (await answersOf(w.id.aokiToday)).length;
    await w.as("aoki").post(`${path}/did`, { words: "一\n二三" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before);
    await w.as("aoki").post(`${path}/did`, { words: "" });
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before + 1);
    expect((await newest())?.words).toBe("");
  });

  test("長すぎるときは、書いたものを残したまま、わけを言う", async () => {
    const words = "あ".repeat(4001);
    const before = (await answersOf(w.id.aokiToday)).length;
    const answer = await w.as("aoki").post(`${path}/did`, { words, card: "rest", cards: "shown" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("もうすこし みじかく");
    expect(typedIn(answer.text)).toBe(words);
    expect(answer.text).toMatch(/value="rest" checked/);
    expect(await answersOf(w.id.aokiToday)).toHaveLength(before);
  });
});
