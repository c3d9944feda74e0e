import type { Page } from "playwright-core";

import { walkByTab } from "../by-keyboard.ts";
import { brokenRules } from "../person-rules.ts";
import { tooWide } from "./eyes.ts";
import { dress, type Look } from "./visit.ts";

/** For hands that tremble, or that have only a keyboard. */
export const hands: Readonly<Record<string, Look>> = {
  "どこも 44 px より大きく、字は 18 px より大きい": (page) => brokenRules(page),
  "大きな選択は、一画面に五つまで": (page) => tooManyChoices(page),
  "おおきい ボタンは、どの字の大きさでも 64 px より高く、はみ出さない": async (page) => {
    const found: string[] = [];
    await dress(page, "targets", "large");
    for (const size of ["larger", "normal"]) {
      await dress(page, "text", size);
      found.push(...(await lowTargets(page, 64)).low, ...(await tooWide(page)));
    }
    await dress(page, "targets", "normal");
    return found;
  },
  "タブキーで上から下まで歩け、いつも見えるところに立つ": (page) => walkByTab(page),
};

/** Cards of a way to go; answers to one question, days and own entries are lists, not choices of a way. */
export function tooManyChoices(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main .home")]
      .filter((home) => home.querySelectorAll(":scope > .home-card").length > 5)
      .map((home) => `${home.querySelectorAll(":scope > .home-card").length} choices`),
  );
}

/** What can be pressed and is lower than `least`; a link inside a line of words is held by its line. */
export function lowTargets(
  page: Page,
  least: number,
): Promise<{ readonly low: readonly string[]; readonly measured: number }> {
  return page.evaluate((limit) => {
    const low: string[] = [];
    let measured = 0;
    for (const target of document.querySelectorAll("a, button, input, select, textarea, summary")) {
      const area = target.matches("input") ? (target.closest("label") ?? target) : target;
      if (target.matches("[type=hidden], [tabindex='-1']")) continue;
      if (!area.checkVisibility() || area.closest(".unseen, .skip, dialog, svg") !== null) continue;
      measured += 1;
      const { height } = area.getBoundingClientRect();
      if (height >= limit - 0.5) continue;
      low.push(
        `${Math.round(height)} px ${area.tagName} ${(area.textContent ?? "").trim().slice(0, 20)}`,
      );
    }
    return { low, measured };
  }, least);
}
