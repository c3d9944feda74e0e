import { ask, type Given } from "./ask.ts";
import { note, wordsOf } from "./note.ts";
import { said } from "./said.ts";

/** Shows in the forms of this page what was already given here and is not sent yet. */
export async function showGiven(element: HTMLElement): Promise<void> {
  for (const form of document.querySelectorAll<HTMLFormElement>("main form[method=post]")) {
    const path = new URL(form.action).pathname;
    const given = (await ask({ ask: "given", path })) ?? [];
    if (given.length === 0 || form.dataset["given"] !== undefined) continue;
    form.dataset["given"] = "";
    fill(form, given, element);
  }
  for (const place of document.querySelectorAll<HTMLElement>("[data-unsent-of]")) {
    const given = await ask({ ask: "given", path: place.dataset["unsentOf"] ?? "" });
    if (given === null || given.length === 0) {
      place.replaceChildren();
      continue;
    }
    const list = document.createElement("ul");
    list.className = "said";
    list.append(...(await said(given, element)));
    place.replaceChildren(note(element, "waits"), list);
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

function fill(form: HTMLFormElement, given: readonly Given[], element: HTMLElement): void {
  // Of several saves the last that says something about a field holds.
  const values = (name: string, twin = name) =>
    valuesIn(
      given.findLast((one) => [name, twin].some((key) => valuesIn(one, key).length > 0)),
      name,
    );
  let shown = false;
  for (const input of form.elements) {
    if (input instanceof HTMLTextAreaElement && values(input.name).length > 0) {
      input.value = values(input.name)[0] ?? "";
      open(input);
      shown = true;
    } else if (input instanceof HTMLInputElement && input.type === "radio") {
      if (values(input.name).includes(input.value)) input.checked = shown = true;
    } else if (input instanceof HTMLInputElement && input.type === "checkbox") {
      // A hidden twin says that the boxes were there, so that none chosen means none.
      const twin = `${input.name}s`;
      if (values(twin).length === 0 && values(input.name).length === 0) continue;
      input.checked = values(input.name, twin).includes(input.value);
      shown = true;
    } else if (input instanceof HTMLButtonElement && values(input.name).length > 0) {
      const isEach = input.closest("[data-each]") !== null;
      const isChosen = isEach
        ? given.some((one) => valuesIn(one, input.name).includes(input.value))
        : values(input.name).includes(input.value);
      input.classList.toggle("before", isChosen);
      if (isChosen)
        input.querySelector("small")?.replaceChildren(...wordsOf(element, "chosenHere"));
      shown = true;
    }
  }
  if (form.querySelector(".not-sent") === null) form.append(note(element, "waits"));
  if (given.some(({ files }) => files.length > 0)) form.append(note(element, "file"));
  // Nothing to choose and already given: pressing again would say it twice.
  if (!shown) for (const button of form.querySelectorAll("button")) button.disabled = true;
}

const valuesIn = (given: Given | undefined, name: string): string[] =>
  (given?.fields ?? []).flatMap(([key, value]) => (key === name ? value : []));

const open = (input: HTMLElement): void => {
  const way = input.closest("details");
  if (way !== null) way.open = true;
};
