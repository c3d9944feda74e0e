import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { theatre } from "./chromium.ts";
import { asked, weakContrast } from "./looks/contrast.ts";

// looks/contrast.ts asks it of every page; here is how a page comes to be clear.
const w = await world();
const t = await theatre(w);

const wear = (theme: "auto" | "contrast") =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify({ theme }),
  ]);

test("「はっきり」を選んだ人のページは、はっきりしている", async () => {
  await wear("contrast");
  const page = await t.open("aoki", { width: 320 });
  await page.goto("/today");
  const { weak, measured } = await weakContrast(page, asked);
  expect(weak).toEqual([]);
  expect(measured).toBeGreaterThan(10);
  await page.context().close();
});

test("端末が もっと はっきりと求めたら、「きかいに あわせる」でも", async () => {
  await wear("auto");
  const page = await t.open("aoki", { width: 320 });
  await page.emulateMedia({ contrast: "more" });
  await page.goto("/today");
  expect((await weakContrast(page, asked)).weak).toEqual([]);
  await page.emulateMedia({ contrast: "no-preference" });
  expect((await weakContrast(page, { ...asked, asked: 15 })).weak).not.toEqual([]);
  await page.context().close();
});
