import { word } from "../../islands/connect.ts";
import { ask, type Given } from "./ask.ts";
import { pageOf, said, titleOf } from "./said.ts";

/** `<ippo-unsent>`: everything of this person that is not sent yet, with what to do. */
export async function showUnsent(): Promise<void> {
  const element = document.querySelector<HTMLElement>("ippo-unsent");
  if (element === null) return;
  const entries = (await ask({ ask: "unsent" })) ?? [];
  const part = (name: string) => element.querySelector<HTMLElement>(name);
  show(part(".none"), false);
  show(part(".all"), entries.length === 0);
  show(part(".some"), entries.length > 0);
  const cards = await Promise.all(entries.map((entry) => card(element, entry)));
  part(".list")?.replaceChildren(...cards);
  if (element.dataset["heard"] !== undefined) return;
  element.dataset["heard"] = "";
  part("button.send")?.addEventListener("click", () => void sendNow(element));
}

async function sendNow(element: HTMLElement): Promise<void> {
  const answer = await ask({ ask: "send" });
  show(element.querySelector<HTMLElement>(".not-yet"), answer?.sent !== "done");
  await showUnsent();
}

async function card(element: HTMLElement, entry: Given): Promise<Node> {
  const drawn = element.querySelector<HTMLElement>(":scope > article.entry")?.cloneNode(true);
  if (!(drawn instanceof HTMLElement)) return document.createTextNode("");
  const part = (name: string) => drawn.querySelector<HTMLElement>(name);
  drawn.hidden = false;
  const stands = await pageOf(entry);
  const title = titleOf(stands?.page ?? null);
  const heading = part("h2");
  if (heading !== null && title !== "") heading.textContent = title;
  part(".when")?.append(momentInWords(new Date(entry.givenAt)));
  const words = document.querySelector("ippo-offline") ?? element;
  part(".said")?.append(...(await said([entry], words)));
  const { refused } = entry;
  show(part(".refused"), refused?.isGone === false);
  show(part(".gone"), refused?.isGone === true);
  show(part("a.help"), refused?.isGone === true);
  const why = refused?.isGone === false ? refused.words : null;
  if (why) {
    part(".why")?.append(word(element, "words") === "easy" ? why.easy : why.std);
    show(part(".why"), true);
  }
  const link = drawn.querySelector<HTMLAnchorElement>("a.page");
  show(link, refused?.isGone !== true);
  if (link !== null) link.href = stands?.at ?? entry.next;
  const drop = drawn.querySelector("button");
  drop?.addEventListener("click", () => void dropped(drop, entry.id));
  return drawn;
}

/** The first press asks, the second does it. */
async function dropped(button: HTMLButtonElement, id: number): Promise<void> {
  if (button.dataset["sure"] !== undefined) {
    button.textContent = button.dataset["sure"];
    delete button.dataset["sure"];
    return;
  }
  await ask({ ask: "drop", id });
  await showUnsent();
}

const show = (element: HTMLElement | null, is: boolean): void => {
  if (element !== null) element.hidden = !is;
};

/** 11月20日 午後2時5分, by the device's clock. */
function momentInWords(at: Date): string {
  const hour = at.getHours();
  const half = hour < 12 ? "午前" : "午後";
  return `${at.getMonth() + 1}月${at.getDate()}日 ${half}${hour % 12}時${at.getMinutes()}分`;
}
