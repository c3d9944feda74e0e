import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { axe, complaintsOf, overflow, theatre } from "./chromium.ts";
import { makeSigns } from "./lived-signs.ts";
import { brokenRules, forbiddenWords } from "./person-rules.ts";

const w = await world();
const t = await theatre(w);

describe("スクリプトなしで", () => {
  test("きいろを選び、大野さんにつたえ、やめて、カードを作るまで、押すだけでできる", async () => {
    const page = await t.open("ito", { width: 320, script: false });
    await page.goto(`${t.origin}/today`);
    const board = await t.open("ohno", { width: 1280 });
    await page.getByRole("button", { name: /きいろ/ }).click();
    await page.getByRole("button", { name: "大野みほ", exact: true }).click();
    expect(await page.textContent("main")).toContain("つたえました");
    await board.goto(`${t.origin}/board`);
    expect(await board.textContent("main")).toContain("あなたに きょうの色を つたえた人");
    await page.getByRole("button", { name: /やっぱり やめる/ }).click();
    await board.reload();
    expect(await board.textContent("main")).not.toContain("あなたに きょうの色を つたえた人");

    await page.getByRole("link", { name: "カードを つくる" }).click();
    await page.getByLabel("はなさなく なる").check();
    await page.getByRole("button", { name: "のこす" }).click();
    await page.getByLabel("みずを のむ").check();
    await page.getByRole("button", { name: "のこす" }).click();
    await page.getByRole("button", { name: "あとで" }).click();
    expect(await page.textContent("main")).toContain("はなさなく なる");
    expect(await page.textContent("main")).toContain("みずを のむ");
    await page.context().close();
    await board.context().close();
  });
});

describe("どのページも", () => {
  test(
    "320でも1280でも、明るくても暗くても、読めて押せてはみ出さない",
    { timeout: 120_000 },
    async () => {
      const card = await makeSigns(w);
      const own = [
        "/today",
        "/signs",
        "/signs/today",
        "/signs/crisis",
        "/signs/contacts",
        "/signs/helped",
        "/signs/sharing",
        `/signs/sharing/new?what=${card}`,
        "/signs/sharing/new?what=colours&with=supporters",
        `/signs/cards/${card}`,
        `/signs/cards/${card}/parts/notThis`,
        "/signs/kinds/good/new",
      ];
      const problems: string[] = [];
      for (const screen of [{ width: 320 }, { width: 1280, dark: true }] as const) {
        const page = await t.open("aoki", screen);
        for (const path of own) problems.push(...(await looked(page, path, true)));
        await page.context().close();
        const staff = await t.open("ohno", screen);
        for (const path of ["/board", `/people/${w.id.aoki}/signs`]) {
          problems.push(...(await looked(staff, path, false)));
        }
        await staff.context().close();
      }
      expect(problems).toEqual([]);
    },
  );

  test("紙には、カードの言葉と電話番号だけ。暗い画面からも、白い紙に", async () => {
    const page = await t.open("aoki", { width: 320, dark: true });
    await page.goto(`${t.origin}/signs`);
    const hard = page.locator(".sign-kind.hard a").first();
    await hard.click();
    await page.getByRole("button", { name: "いんさつする" }).waitFor();
    for (const path of [new URL(page.url()).pathname, "/signs/crisis"]) {
      await page.goto(t.origin + path);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await page.innerText("body"), path).toContain("なみだが でる");
      const pressable = "a:not(.call), button, summary, audio, ippo-print";
      expect(await page.locator(pressable).filter({ visible: true }).allInnerTexts()).toEqual([]);
      const ink = await page
        .locator(".sign-card")
        .first()
        .evaluate((card) => getComputedStyle(card).color);
      expect(ink, path).toBe("rgb(26, 26, 26)");
      await page.emulateMedia({ media: "screen" });
    }
    await page.context().close();
  });

  test("色は、色だけでは言わない。白黒でも、形と言葉がちがう", async () => {
    const page = await t.open("ueda", { width: 320 });
    await page.goto(`${t.origin}/today`);
    const said = await page.$$eval(".colours button", (buttons) =>
      buttons.map((button) => [
        button.textContent,
        button.querySelector("svg :is(circle, path, rect)")?.tagName,
      ]),
    );
    expect(said).toEqual([
      ["みどり いい", "circle"],
      ["きいろ 注意", "path"],
      ["あか つらい", "rect"],
    ]);
    await page.context().close();
  });
});

async function looked(page: Page, path: string, isPersons: boolean): Promise<string[]> {
  await page.goto(`${t.origin}${path}`);
  const wide = await overflow(page);
  const found = [
    ...(await axe(page)),
    ...complaintsOf(page),
    ...(isPersons ? await brokenRules(page) : []),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ];
  const words = (await page.textContent("main")) ?? "";
  if (forbiddenWords.test(words)) found.push(forbiddenWords.exec(words)?.[0] ?? "");
  return found.map((one) => `${path}: ${one}`);
}
