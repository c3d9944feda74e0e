import type { Page } from "playwright-core";
import { expect } from "vitest";

import { look, openStep, take } from "./by-hand.ts";
import { follow, press } from "./hands.ts";
import { problemsOn } from "./office.ts";

type Review = {
  readonly participantId: string;
  /** Why the person was not met; null where they were. */
  readonly notMet: string | null;
  readonly satisfaction: string;
  readonly outcome: "この計画を続ける" | "計画を変える" | "新しい計画を作る";
  readonly until?: string;
};

/** Interview, written result goal by goal, and what follows from it. */
export async function review(page: Page, said: Review): Promise<void> {
  await page.goto(`/people/${said.participantId}`);
  await follow(page, "個別支援計画");
  await take(page, "モニタリングの面接", async (form) => {
    if (said.notMet === null) return form.getByLabel("面接した", { exact: true }).check();
    await form.getByLabel("面接できない事情があった").check();
    await form.getByLabel("面接できなかった事情").fill(said.notMet);
  });
  await openStep(page, "モニタリングの結果");
  await look(page);
  await page.getByLabel("本人の満足・思い（本人の言葉で）").fill(said.satisfaction);
  await press(page, "モニタリングの結果を記録する");
  expect(problemsOn(await page.content())[0]).toContain("達成の状況");
  await writeResult(page);
  await press(page, "モニタリングの結果を記録する");
  expect(problemsOn(await page.content())).toEqual([]);
  await take(page, "見直しの結論", async (form) => {
    await form.getByLabel(said.outcome).check();
    if (said.until !== undefined) await form.getByLabel("続ける場合、いつまで").fill(said.until);
  });
}

async function writeResult(page: Page): Promise<void> {
  const words = page.getByLabel("このあいだのこと");
  for (let at = 0; at < (await words.count()); at += 1) {
    await words.nth(at).fill("週2日、喫茶の仕事に通った。");
  }
  const levels = page.getByRole("group", { name: "達成の状況" });
  for (let at = 0; at < (await levels.count()); at += 1) {
    await levels.nth(at).getByRole("radio").first().check();
  }
}

/** The draft of the next period: what was written is there; only the days of the long goal are new. */
export async function nextDraft(
  page: Page,
  from: string,
  until: string,
  script = true,
): Promise<void> {
  await press(page, "次の計画の原案を作る");
  await look(page);
  expect(await page.getByLabel("始まり", { exact: true }).first().inputValue()).toBe(from);
  const ends = page.getByLabel("達成時期", { exact: true });
  for (let at = 0; at < (await ends.count()); at += 1) await ends.nth(at).fill(until);
  if (script) {
    await expect.poll(() => page.locator(".save-state").textContent()).toBe("保存しました");
  }
  await press(page, "原案を仕上げる");
  expect(problemsOn(await page.content())).toEqual([]);
}
