import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { complaintsOf, overflow, theatre } from "./chromium.ts";

// The browser's microphone hears a tone of its own.
const w = await world();
const t = await theatre(w, [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--autoplay-policy=no-user-gesture-required",
]);

test("職員が手順を読んで録音し、本人のページで聞ける。声のない端末だという知らせは出ない", async () => {
  const staff = await t.open("morita", { width: 1280 });
  await staff.goto(`/programmes/${w.id.boxes}/edit`);
  const step = staff.locator("#step-0");
  await step.locator("summary", { hasText: "声を録音する" }).click();
  await step.getByRole("button", { name: "声を録音する" }).click();
  await step.getByRole("button", { name: "録音を止める" }).waitFor();
  await staff.waitForTimeout(1000);
  await step.getByRole("button", { name: "録音を止める" }).click();
  await step.getByText("録音しました").waitFor();
  await step.getByRole("button", { name: "手順1の声を入れる" }).click();
  await step.getByLabel("手順1の声", { exact: true }).first().waitFor();
  await staff.getByLabel("変えたわけ").fill("声をつけた");
  await staff.getByRole("button", { name: "保存する" }).last().click();
  await staff.getByText("保存しました。").waitFor();
  expect(complaintsOf(staff)).toEqual([]);

  await w.sql("update experience set programme_version = 2 where experience_id = $1", [
    w.id.aokiToday,
  ]);
  const person = await t.open("aoki", { width: 320 });
  await person.goto(`/today/${w.id.aokiToday}/steps/1`);
  const voice = person.locator("audio");
  await voice.evaluate(async (audio: HTMLAudioElement) => {
    const moved = new Promise((resolve) => audio.addEventListener("timeupdate", resolve));
    await audio.play();
    await moved;
  });
  expect(await voice.evaluate((audio: HTMLAudioElement) => audio.error)).toBeNull();
  expect(await overflow(person)).toBe(0);
  // The island says after two seconds that the device has no voice; here staff's stands.
  await person.waitForTimeout(2500);
  expect(await person.locator("ippo-speak").innerText()).toBe("");
  await person.goto(`/today/${w.id.aokiToday}/steps/2`);
  await person.locator("ippo-speak .why").waitFor();
  expect(await person.locator("audio").count()).toBe(0);
});
