import { island, word } from "./connect.ts";

const touches = ["pointerdown", "keydown", "input", "scroll"] as const;

/**
 * `<ippo-fresh data-to data-after>`: a page that nobody touches goes to `to` after so many seconds,
 * so that the door shows who is here now. Without a connection it stays as it is.
 */
export const fresh = (): void =>
  island("ippo-fresh", (element, signal) => {
    const after = Number(word(element, "after")) * 1000;
    const to = word(element, "to");
    if (!(after > 0) || to === "") return;
    let last = Date.now();
    for (const touch of touches) {
      document.addEventListener(touch, () => (last = Date.now()), {
        signal,
        passive: true,
        capture: true,
      });
    }
    const look = async () => {
      if (Date.now() - last < after || document.hidden) return;
      last = Date.now();
      const there = await fetch(to, { method: "HEAD" }).catch(() => null);
      if (there?.ok === true && !signal.aborted) window.location.replace(to);
    };
    const timer = setInterval(() => void look(), 1000);
    document.addEventListener("visibilitychange", () => void look(), { signal });
    signal.addEventListener("abort", () => clearInterval(timer));
  });
