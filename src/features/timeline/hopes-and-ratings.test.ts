import { expect, test } from "vitest";

import { liveTheDay } from "../../../tests/e2e/lived-in.ts";
import { world } from "../../../tests/world/world.ts";

const w = await world();
const { goalId } = await liveTheDay(w);
const page = `/people/${w.id.aoki}`;
const read = async (query = "") => (await w.as("ohno").get(`${page}${query}`)).text;
const entries = (html: string) => html.match(/id="e-/g)?.length ?? 0;

test("ねがいは、本人の言葉のまま、ねがいのページへのつながりとともに並ぶ", async () => {
  await w.as("aoki").post("/hopes/areas/work", { words: "  パンやさんで <はたらきたい>" });
  const text = await read("?kind=hope");
  expect(text).toContain("  パンやさんで &lt;はたらきたい>");
  expect(text).toContain(`href="${page}/hopes">ねがい`);
  expect(await read("?kind=note")).not.toContain("パンやさんで");
});

test("目標の評価は、本人のと支援員のが並び、目標へつながる", async () => {
  const own = await read("?kind=ownRating");
  const ours = await read("?kind=rating");
  expect([entries(own), entries(ours)]).toEqual([1, 1]);
  for (const html of [own, ours]) expect(html).toContain(`href="${page}/goals/${goalId}"`);
});

test("本人の新しい評価は、支援員が自分の評価をするまで並ばない", async () => {
  await w.as("aoki").post(`/me/goals/${goalId}/ratings`, { card: "stillAhead" });
  expect(entries(await read("?kind=ownRating"))).toBe(1);
  expect(await read("?kind=ownRating")).not.toContain("<strong>まだこれから");
  await w.as("ohno").post(`/people/${w.id.aoki}/goals/${goalId}/ratings`, { level: "-1" });
  expect(entries(await read("?kind=ownRating"))).toBe(2);
  expect(await read("?kind=ownRating")).toContain("<strong>まだこれから");
});
