import { ask, type Given } from "./ask.ts";
import { fill, showPressed } from "./fill.ts";
import { note } from "./note.ts";
import { said } from "./said.ts";

/** Shows in the forms of this page what was already given here and is not sent yet. */
export async function showGiven(element: HTMLElement): Promise<void> {
  for (const form of document.querySelectorAll<HTMLFormElement>("main form[method=post]")) {
    const path = new URL(form.action).pathname;
    const given = (await ask({ ask: "given", path })) ?? [];
    if (given.length === 0 || form.dataset["given"] !== undefined) continue;
    form.dataset["given"] = "";
    if (form.dataset["each"] === undefined) fill(form, given, element);
    else showPressed(form, given, element);
  }
  for (const place of document.querySelectorAll<HTMLElement>("[data-unsent-of]")) {
    const given = await ask({ ask: "given", path: place.dataset["unsentOf"] ?? "" });
    if (given === null || given.length === 0) {
      place.replaceChildren();
      continue;
    }
    // Several entries of one form that stand beside each other are said one by one.
    const isEach = place.dataset["each"] !== undefined;
    const lists = isEach ? given.map((one) => [one]) : [given];
    place.replaceChildren(
      note(element, "waits"),
      ...(await Promise.all(lists.map((some) => listOf(some, isEach, element)))),
    );
  }
}

/** What somebody begins to write in a form is never written over. */
export const keepAsTyped = (event: Event): void => {
  const form = event.target instanceof Element ? event.target.closest("form") : null;
  if (form === null) return;
  form.dataset["given"] = "typed";
};

export const isTouched = (): boolean => document.querySelector('[data-given="typed"]') !== null;

/** Everything is sent. */
export function forgetGiven(): void {
  for (const one of document.querySelectorAll("form[data-given] > .not-sent")) one.remove();
  for (const place of document.querySelectorAll("[data-unsent-of]")) place.replaceChildren();
}

async function listOf(
  given: readonly Given[],
  isEach: boolean,
  element: HTMLElement,
): Promise<HTMLElement> {
  const list = document.createElement("ul");
  list.className = isEach ? "said card words" : "said";
  list.append(...(await said(given, element)));
  return list;
}
