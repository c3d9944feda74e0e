import { ask } from "./ask.ts";

/** Before 「おわる」: something not sent yet is sent, left here sealed, or dropped; nobody decides but the person. */
export function askBeforeLeaving(element: HTMLElement, signal: AbortSignal): void {
  const dialog = element.querySelector("dialog");
  const form = document.querySelector<HTMLFormElement>("form.leave");
  if (dialog === null || form === null) return;
  const asked = async () => {
    // A worker that does not answer holds nobody back; it lets nothing go either.
    const here = await Promise.race([
      ask({ ask: "here", home: false }),
      new Promise<null>((late) => setTimeout(late, patience, null)),
    ]);
    if (here === null || here.unsent === 0) form.submit();
    else dialog.showModal();
  };
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      void asked();
    },
    { signal },
  );
  dialog.addEventListener(
    "click",
    (event) => {
      // What was pressed may be a word inside the button.
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button !== null) void chosen(button.value);
    },
    { signal },
  );
  const chosen = async (choice: string) => {
    if (choice === "stay") return dialog.close();
    if (choice === "sendNow") {
      const answer = await ask({ ask: "send" });
      if (answer?.unsent !== 0) return say(dialog);
    }
    if (choice === "dropAndLeave") await ask({ ask: "drop", id: null });
    form.submit();
  };
}

/** How long leaving waits to hear what is unsent, in milliseconds. */
const patience = 2000;

function say(dialog: HTMLDialogElement): void {
  const words = dialog.querySelector("[data-word=notYet]")?.cloneNode(true).childNodes ?? [];
  dialog.querySelector(".answer")?.replaceChildren(...words);
}
