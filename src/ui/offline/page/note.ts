/** A sentence of the page's own, with its readings; `name` as the layout drew it. */
export function note(element: Element, name: string): HTMLElement {
  const text = document.createElement("p");
  text.className = "not-sent";
  text.append(...wordsOf(element, name));
  return text;
}

export const wordsOf = (element: Element, name: string): Node[] =>
  [...(element.querySelector(`[data-word=${name}]`)?.childNodes ?? [])].map((part) =>
    part.cloneNode(true),
  );
