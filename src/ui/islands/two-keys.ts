/**
 * The person's pages with two keys alone (Tab and Enter, as two switches send them): Enter takes what
 * it stands on, and Tab comes to every answer of a question. A browser's own way needs the arrows and
 * Space besides. Nothing is chosen by walking.
 */
export const twoKeys = (): void => {
  let walking: "on" | "back" | null = null;
  document.addEventListener("keydown", (event) => {
    walking = event.key === "Tab" ? (event.shiftKey ? "back" : "on") : null;
    const { target } = event;
    // The one switch has taken it.
    if (event.defaultPrevented) return;
    if (!(target instanceof HTMLInputElement) || event.isComposing) return;
    if (event.key === "Enter" && (target.type === "radio" || target.type === "checkbox")) {
      event.preventDefault();
      target.click();
      return;
    }
    if (walking === null || target.type !== "radio") return;
    const group = answersOf(target);
    const next = group[group.indexOf(target) + (walking === "on" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  // The browser comes in at the answer that was given; whoever walks begins at the edge.
  document.addEventListener("focusin", ({ target, relatedTarget }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "radio" || walking === null)
      return;
    const group = answersOf(target);
    if (relatedTarget instanceof HTMLInputElement && group.includes(relatedTarget)) return;
    group.at(walking === "on" ? 0 : -1)?.focus();
  });
  document.addEventListener("pointerdown", () => (walking = null), { passive: true });
};

/** The answers to one question that can be stood on, in their order. */
const answersOf = (radio: HTMLInputElement): HTMLInputElement[] =>
  [...(radio.form?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])].filter(
    ({ name, disabled }) => name === radio.name && !disabled,
  );
