/** The fields a form on the page would send as it stands, in order. */
export function fieldsIn(html: string): [name: string, value: string][] {
  // An attribute may hold ">".
  const tags = html.match(/<(?:input|textarea)\b(?:"[^"]*"|[^">])*>(?:[^<]*<\/textarea>)?/g) ?? [];
  return tags.flatMap((tag): [string, string][] => {
    const name = attribute(tag, "name");
    if (name === null) return [];
    const typed = /^<textarea(?:"[^"]*"|[^">])*>\n?([^<]*)<\/textarea>$/.exec(tag)?.[1];
    return [[name, decoded(typed ?? attribute(tag, "value") ?? "")]];
  });
}

export const actionsIn = (html: string): string[] =>
  (html.match(/<form\b[^>]*>/g) ?? []).map((tag) => decoded(attribute(tag, "action") ?? ""));

/** What a reader of the page can find in it, wherever it stands. */
export const decoded = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
