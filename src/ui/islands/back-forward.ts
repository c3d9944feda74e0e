/**
 * A page kept whole in memory may be somebody else's by now: what comes back by the browser's Back
 * is asked for again. `no-store` alone does not keep every browser from keeping it.
 */
export const neverFromMemory = (): void =>
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.body.replaceChildren();
    window.location.reload();
  });
