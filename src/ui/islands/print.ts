import { island, word } from "./connect.ts";

/** `<ippo-print>`: instead of the hint how to print, a button that does. */
export const printing = (): void =>
  island("ippo-print", (element, signal) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = word(element, "print");
    button.addEventListener("click", () => print(), { signal });
    element.replaceChildren(button);
  });
