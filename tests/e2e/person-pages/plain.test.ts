import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../world/world.ts";
import { theatre } from "../chromium.ts";
import { clearly } from "../looks/contrast.ts";
import { dresses } from "../looks/dresses.ts";
import { eyes } from "../looks/eyes.ts";
import { outlines, words } from "../looks/outline.ts";
import { pagesOfPerson, visit, type Found, type Look } from "../looks/visit.ts";
import { placeOfHelp } from "../person-rules.ts";

// Every page of the person without readings, as somebody reads it who needs none.
const w = await world();
const t = await theatre(w);
const pages = await pagesOfPerson(w);
await w.sql(
  `update participant set settings = settings || '{"ruby": "none"}' where participant_id = $1`,
  [w.id.aoki],
);

const helps = new Set<string>();
const looks: Readonly<Record<string, Look>> = {
  ...dresses,
  ...clearly,
  ...eyes,
  ...outlines,
  ...words,
  "「ひとに きく」はいつも同じところ": async (page) => {
    helps.add(await placeOfHelp(page));
    return helps.size === 1 ? [] : [`${helps.size} places`];
  },
};

describe("本人のどのページも、ふりがななしで", () => {
  let found: Found;

  beforeAll(async () => {
    found = await visit(await t.open("aoki", { width: 320 }), pages, looks);
  }, 600_000);

  test.each(Object.keys(looks))("%s", (name) => {
    expect(found.get(name)).toEqual([]);
  });
});
