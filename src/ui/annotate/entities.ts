/**
 * What our renderer escapes in text, read back. Null where there is something else than it writes:
 * such text is left as it stands rather than guessed at.
 */
export function decoded(html: string): string | null {
  if (!html.includes("&")) return html;
  let known = true;
  const text = html.replaceAll(/&([a-z]+|#39);?|&/g, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : characters[name];
    if (character === undefined || !whole.endsWith(";")) known = false;
    return character ?? whole;
  });
  return known ? text : null;
}

export const encoded = (text: string): string =>
  /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one) : text;

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
