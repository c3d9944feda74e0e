import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { theatre } from "./chromium.ts";
import { lowTargets } from "./looks/hands.ts";
import { moving } from "./looks/eyes.ts";

// Hands that tremble, and eyes that motion hurts: that the settings reach the page at all.
const w = await world();
const t = await theatre(w);

const wear = (settings: object) =>
  w.sql("update participant set settings = settings || $2::jsonb where participant_id = $1", [
    w.id.aoki,
    JSON.stringify(settings),
  ]);

test("おおきい ボタンと字を選んだ人のページは、大きい", async () => {
  const page = await t.open("aoki", { width: 320 });
  await wear({ targets: "large", textSize: "larger" });
  await page.goto("/today");
  const large = await lowTargets(page, 64);
  expect(large.low).toEqual([]);
  expect(large.measured).toBeGreaterThan(5);
  expect(await sizeOfLetters()).toBe("28px");
  await wear({ targets: "normal", textSize: "normal" });
  await page.goto("/today");
  expect((await lowTargets(page, 64)).low).not.toEqual([]);
  expect(await sizeOfLetters()).toBe("18px");
  await page.context().close();

  function sizeOfLetters() {
    return page
      .locator("main p")
      .first()
      .evaluate((line) => getComputedStyle(line).fontSize);
  }
});

test("うごかさない人のページは、端末が何と言っても動かない", async () => {
  await wear({ motion: "none" });
  const page = await t.open("aoki", { width: 320 });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/me/settings/motion");
  expect(await moving(page)).toEqual([]);
  await wear({ motion: "device" });
  await page.goto("/me/settings/motion");
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving(page)).toEqual([]);
  await page.context().close();
});
