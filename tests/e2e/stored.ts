import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Opens きょう and waits until the pages of the day are stored on the device. */
export async function packedDay(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/today`);
  await soon(() => stored(page)).toContain("/help");
}

/** A stored page fills itself in a moment after it is drawn; a shared machine takes its time. */
export const soon = (look: () => unknown, message = "") =>
  expect.poll(look, { timeout: 20_000, message });

/** The addresses that the device holds, read from behind. */
export const stored = (page: Page): Promise<string[]> => keysIn(page, "pages");

/** Whether the pack of the day, with its photos and voices, was fetched whole. */
export const isPackedWhole = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open("ippo-offline");
        open.addEventListener("success", () => {
          const state = open.result.transaction("state").objectStore("state").get("whose");
          state.addEventListener("success", () => {
            open.result.close();
            resolve((state.result?.packedAt ?? 0) > 0);
          });
        });
      }),
  );

/** How many unsent forms the device holds, of whomever. */
export const waiting = async (page: Page): Promise<number> => (await keysIn(page, "queue")).length;

const keysIn = (page: Page, place: "pages" | "queue"): Promise<string[]> =>
  page.evaluate(async (store) => {
    // Opening it before the worker has made it would make an empty one.
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === "ippo-offline")) return [];
    return new Promise<string[]>((resolve) => {
      const open = indexedDB.open("ippo-offline");
      open.addEventListener("success", () => {
        const keys = open.result.transaction(store).objectStore(store).getAllKeys();
        keys.addEventListener("success", () => {
          open.result.close();
          resolve(keys.result.map(String));
        });
      });
    });
  }, place);
