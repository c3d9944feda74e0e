import { easyHints, mostHints, type EasyHint } from "../../domain/easy/hints.ts";
import { island, word } from "./connect.ts";

const pauseAfterTyping = 700;

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** `<ippo-easy>` around one field: hints while it is written, words to press, the old ones to have back. */
export const easy = (): void =>
  island("ippo-easy", (element, signal) => {
    const field = element.querySelector<TextField>("textarea, input");
    const place = element.querySelector<HTMLElement>(".easy-hints");
    if (field === null || place === null) return;
    // What stood there before a press, as long as nobody types on.
    let before: string | null = null;
    let typing = 0;
    const put = (text: string, old: string | null) => {
      field.value = text;
      // Autosave and the other islands hear of it as of any typing.
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      before = old;
      look();
      field.focus();
    };
    const look = () => {
      const text = field.value;
      const buttons = easyHints(text)
        .slice(0, mostHints)
        .map((hint) => ({ hint, use: useOf(hint, text, put) }));
      const old = before;
      draw(place, buttons, old === null ? null : () => put(old, null));
    };
    field.addEventListener(
      "input",
      () => {
        before = null;
        window.clearTimeout(typing);
        typing = window.setTimeout(look, pauseAfterTyping);
      },
      { signal },
    );
    signal.addEventListener("abort", () => window.clearTimeout(typing));
    look();
  });

type Press = () => void;

function useOf(
  { at, to }: EasyHint,
  text: string,
  put: (text: string, old: string) => void,
): Press | null {
  return to === null
    ? null
    : () =>
        put(
          text.replace(at, () => to),
          text,
        );
}

type Line = { readonly hint: EasyHint; readonly use: Press | null };

function draw(place: HTMLElement, lines: readonly Line[], undo: Press | null): void {
  const told = lines.map(({ hint }) => hint.words).join("\n") + String(undo !== null);
  // Said again only when something changed, so that a screen reader is not interrupted by each key.
  if (place.dataset["told"] === told) return;
  place.dataset["told"] = told;
  place.replaceChildren();
  if (lines.length > 0) {
    const heading = document.createElement("p");
    heading.textContent = word(place, "heading");
    const list = document.createElement("ul");
    list.append(...lines.map((line) => item(place, line)));
    place.append(heading, list);
  }
  if (undo !== null) place.append(button(word(place, "undo"), "", undo));
}

function item(place: HTMLElement, { hint, use }: Line): HTMLLIElement {
  const line = document.createElement("li");
  const words = document.createElement("span");
  words.textContent = hint.words;
  line.append(words);
  if (use !== null) line.append(button(word(place, "use"), hint.to ?? "", use));
  return line;
}

function button(text: string, about: string, press: Press): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button quiet";
  made.textContent = text;
  if (about !== "") made.setAttribute("aria-label", `${text}：${about}`);
  made.addEventListener("click", press);
  return made;
}
