import type { Given } from "./ask.ts";
import { note, wordsOf } from "./note.ts";

/** What was given in this form and waits stands in it, to go on from there. */
export function fill(form: HTMLFormElement, given: readonly Given[], element: HTMLElement): void {
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
      press(input, values(input.name).includes(input.value), element);
      shown = true;
    }
  }
  if (form.querySelector(".not-sent") === null) form.append(note(element, "waits"));
  if (given.some(({ files }) => files.length > 0)) form.append(note(element, "file"));
  // Nothing to choose and already given: pressing again would say it twice.
  if (!shown) for (const button of form.querySelectorAll("button")) button.disabled = true;
}

/** A form for one thing beside others starts anew; only which of its buttons were pressed shows. */
export function showPressed(
  form: HTMLFormElement,
  given: readonly Given[],
  element: HTMLElement,
): void {
  const pressed = [...form.querySelectorAll<HTMLButtonElement>("button[name]")].filter((button) =>
    given.some((one) => valuesIn(one, button.name).includes(button.value)),
  );
  for (const button of pressed) press(button, true, element);
  if (pressed.length > 0) form.append(note(element, "waits"));
}

function press(button: HTMLButtonElement, isChosen: boolean, element: HTMLElement): void {
  button.classList.toggle("before", isChosen);
  if (isChosen) button.querySelector("small")?.replaceChildren(...wordsOf(element, "chosenHere"));
}

const valuesIn = (given: Given | undefined, name: string): string[] =>
  (given?.fields ?? []).flatMap(([key, value]) => (key === name ? value : []));

const open = (input: HTMLElement): void => {
  const way = input.closest("details");
  if (way !== null) way.open = true;
};
