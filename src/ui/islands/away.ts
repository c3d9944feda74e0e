import { island, word } from "./connect.ts";

const touches = ["pointerdown", "keydown", "input", "scroll", "touchstart"] as const;

/** `<ippo-away>`: after a while without touch asks 「まだ いますか？」, then sends the sign-out form. */
export const away = (): void =>
  island("ippo-away", (element, signal) => {
    const dialog = element.querySelector("dialog");
    const form = element.querySelector("form");
    if (dialog === null || form === null) return;
    const after = Number(word(element, "after")) * 1000;
    const grace = Number(word(element, "grace")) * 1000;
    if (!(after > 0 && grace > 0)) return;
    // Another page of the same person may be in use; the channel carries no words, only "here".
    const pages = new BroadcastChannel("ippo-away");
    let last = Date.now();
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      // Nothing may be read while the sign-out is under way, however long that takes.
      document.title = "Ippo";
      document.body.replaceChildren(form);
      form.submit();
    };
    const here = () => {
      last = Date.now();
      if (dialog.open) dialog.close();
    };
    const touched = () => {
      if (dialog.open) return;
      // The first touch after a sleep may be another person's.
      if (Date.now() - last >= after + grace) return leave();
      if (Date.now() - last > 1000) sayHere(pages);
      last = Date.now();
    };
    const look = () => {
      const idle = Date.now() - last;
      if (idle >= after + grace) leave();
      else if (idle >= after && !dialog.open) dialog.showModal();
    };
    for (const touch of touches) {
      document.addEventListener(touch, touched, { signal, passive: true, capture: true });
    }
    dialog.querySelector("button")?.addEventListener(
      "click",
      () => {
        sayHere(pages);
        here();
      },
      { signal },
    );
    dialog.addEventListener("cancel", here, { signal });
    pages.addEventListener("message", here, { signal });
    // A tablet that slept counts by the clock, not by ticks.
    document.addEventListener("visibilitychange", look, { signal });
    const timer = setInterval(look, 1000);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
      pages.close();
    });
  });

function sayHere(pages: BroadcastChannel): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  pages.postMessage("here");
}
