/**
 * What is opened to write in is ready to be written in: the field marked `data-first` has the focus.
 * Ten seconds between two tasks hold no second tap.
 */
export const opened = (): void =>
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      target.querySelector<HTMLElement>("[data-first]")?.focus();
    },
    { capture: true },
  );
