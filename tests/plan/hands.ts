import type { Page } from "playwright-core";

/** One press, and the page it leads to. */
export async function press(page: Page, name: string): Promise<void> {
  await Promise.all([
    page.waitForEvent("framenavigated"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  await page.waitForLoadState();
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("link", { name }).first().click();
  await page.waitForLoadState();
}
