import type { BrowserContext, Page } from "playwright-core";

/** A press on what is read on the screen, and the page it leads to. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === "string";
  const found = page
    .getByRole("button", { name, exact })
    .or(page.getByRole("link", { name, exact }))
    .filter({ visible: true });
  await Promise.all([page.waitForEvent("load"), found.first().click()]);
}

/** A card or face is chosen by its word, as a finger does it. */
export const choose = (page: Page, word: string): Promise<void> =>
  page.locator("label", { has: page.locator(".word", { hasText: exactly(word) }) }).click();

/** Opens one of the ways behind its picture: こえで, しゃしんで, ことばで. */
export const openWay = (page: Page, name: string): Promise<void> =>
  page.locator("summary", { hasText: name }).click();

/** Waits until the page itself says that everything is kept. */
export const untilSaved = (page: Page): Promise<void> =>
  page.locator(".save-state", { hasText: /^(ほぞん しました|保存しました)$/ }).waitFor();

export const heading = async (page: Page): Promise<string> =>
  (await page.locator("h1").innerText()).trim();

/** Counts the keys pressed in every page of a context: zero means that nothing was typed. */
export async function countKeys(context: BrowserContext): Promise<() => number> {
  let keys = 0;
  await context.exposeBinding("keyWasPressed", () => {
    keys += 1;
  });
  await context.addInitScript(() => {
    const told = globalThis as unknown as { keyWasPressed(): void };
    addEventListener("keydown", () => told.keyWasPressed(), true);
    addEventListener("beforeinput", () => told.keyWasPressed(), true);
  });
  return () => keys;
}

/**
 * A voice of the device, which a browser without a screen does not have: it keeps what it was given
 * to say, so that a test can tell whether a person would have heard it.
 */
export async function giveVoice(context: BrowserContext): Promise<() => string> {
  let heard = "";
  await context.exposeBinding("voiceSaid", (_source, text: string) => {
    heard += text;
  });
  await context.addInitScript(() => {
    class Utterance extends EventTarget {
      lang = "";
      rate = 1;
      voice: unknown = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const voices = [{ lang: "ja-JP", localService: true, name: "test" }];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (said: Utterance) => {
        (globalThis as unknown as { voiceSaid(text: string): void }).voiceSaid(said.text);
        setTimeout(() => said.dispatchEvent(new Event("end")));
      },
    });
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance });
  });
  return () => heard;
}

const exactly = (text: string): RegExp =>
  new RegExp(`^\\s*${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}\\s*$`);
