import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openAnalyser } from "../../../src/readings/analyser.ts";
import { world } from "../../world/world.ts";
import { theatre } from "../chromium.ts";
import { dresses } from "../looks/dresses.ts";
import { hands } from "../looks/hands.ts";
import { readings } from "../looks/readings.ts";
import { pagesOfPerson, visit, type Found } from "../looks/visit.ts";

// Every page of the person with readings over all kanji, made by the real analyser.
const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const t = await theatre(w);
const pages = await pagesOfPerson(w);

const wear = (settings: object) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

// The usual words have the longer kanji: they are looked at from every side.
describe.each([
  ["std", { ...readings, ...dresses, ...hands }],
  ["easy", readings],
] as const)("本人のどのページも、ことば %s、ふりがなぜんぶで", (words, looks) => {
  let found: Found;
  let rubies = 0;

  beforeAll(async () => {
    await wear({ words, ruby: "all" });
    const page = await t.open("aoki", { width: 320 });
    found = await visit(page, pages, { ...looks, counted });
    await page.context().close();
  }, 600_000);

  test.each(Object.keys(looks))("%s", (name) => {
    expect(found.get(name)).toEqual([]);
  });

  test("ふりがながある", () => {
    expect(rubies).toBeGreaterThan(pages.length);
  });

  async function counted(page: Page) {
    rubies += await page.locator("ruby").count();
    return [];
  }
});
