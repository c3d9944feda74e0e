import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { axe, complaintsOf, overflow, theatre } from "./chromium.ts";

const w = await world();
const t = await theatre(w);
const form = `/people/${w.id.aoki}/feedback`;
const long =
  "ふくろの口を線に合わせてそろえて、シールをまっすぐに貼りました。14時に 終わりました。";

test("書いている間に、むずかしいところと、おきかえる言葉が出る。押すまで何も変わらない", async () => {
  const page = await t.open("ohno", { width: 320 });
  const asked: string[] = [];
  // Letters are fetched from our own files as they are needed.
  page.on("request", (request) => {
    if (!request.url().includes("/assets/")) asked.push(request.url());
  });
  await page.goto(form);
  const field = page.locator("textarea[name=seen]");
  const hints = page.locator("ippo-easy", { has: field }).locator(".easy-hints");
  expect(await hints.textContent()).toBe("");
  asked.length = 0;
  await field.fill(long);
  await hints.getByText("一文が31文字です").waitFor();
  await hints.getByText("「午後2時」と書くと").waitFor();
  expect(await field.inputValue()).toBe(long);

  expect(await axe(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);

  await hints.getByRole("button", { name: "この言葉にする：午後2時" }).click();
  expect(await field.inputValue()).toBe(long.replace("14時", "午後2時"));
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await hints.getByRole("button", { name: "元の文に戻す" }).click();
  expect(await field.inputValue()).toBe(long);

  await hints.getByRole("button", { name: /この言葉にする：ふくろの口/ }).click();
  await hints.getByRole("button", { name: "この言葉にする：午後2時" }).click();
  await hints.getByText("一文が").waitFor({ state: "detached" });
  expect(await field.inputValue()).toBe(
    "ふくろの口を線に合わせてそろえました。それから、シールをまっすぐに貼りました。午後2時に 終わりました。",
  );
  // Typing on ends the way back: it would take the new words along.
  await field.press("End");
  await field.pressSequentially("。");
  await hints.getByRole("button", { name: "元の文に戻す" }).waitFor({ state: "detached" });

  expect(asked, "何も送られない").toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
  await page.context().close();
});

test("スクリプトなしでも、もどってきた文のそばに同じヒントがある", async () => {
  const page = await t.open("ohno", { width: 320, script: false });
  await page.goto(form);
  await page.locator("textarea[name=seen]").fill(long);
  await page.getByRole("button", { name: /さんへ送る/ }).click();
  // The next hint is still missing, so the page comes back with all that was typed.
  expect(await page.locator("textarea[name=seen]").inputValue()).toBe(long);
  await page.getByText("一文が31文字です").waitFor();
  expect(await page.getByRole("button", { name: /この言葉にする/ }).count()).toBe(0);
  await page.context().close();
});
