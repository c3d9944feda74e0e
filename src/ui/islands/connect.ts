/** Registers a light-DOM element once; `start` gets the element and a signal that ends with it. */
export function island(name: string, start: (element: HTMLElement, gone: AbortSignal) => void) {
  if (customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #life = new AbortController();

      connectedCallback(): void {
        this.#life = new AbortController();
        start(this, this.#life.signal);
      }

      disconnectedCallback(): void {
        this.#life.abort();
      }
    },
  );
}

/** A word the server put on the element, in the person's own language setting. */
export const word = (element: HTMLElement, name: string): string => element.dataset[name] ?? "";
