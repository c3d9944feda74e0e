import { island } from "./connect.ts";

/** `<ippo-once>`: a second press does nothing; coming back by the browser makes it usable again. */
export const once = (): void =>
  island("ippo-once", (element, signal) => {
    element.addEventListener(
      "submit",
      (event) => {
        if (element.dataset["sent"] !== undefined) {
          event.preventDefault();
          return;
        }
        element.dataset["sent"] = "";
        // After this turn, because a disabled button would not be sent.
        setTimeout(() => buttons(element).forEach((button) => (button.disabled = true)));
      },
      { signal },
    );
    window.addEventListener("pageshow", () => again(element), { signal });
  });

function again(element: HTMLElement): void {
  delete element.dataset["sent"];
  for (const button of buttons(element)) button.disabled = false;
}

const buttons = (element: HTMLElement): HTMLButtonElement[] => [
  ...element.querySelectorAll<HTMLButtonElement>("button:not([type=button])"),
];
