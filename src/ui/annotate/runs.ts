/** A page cut at its texts: `markup[0] texts[0] markup[1] texts[1] … markup[n]`, still escaped. */
export type CutPage = { readonly markup: readonly string[]; readonly texts: readonly string[] };

/**
 * Finds the texts a person reads, in one pass over what our own renderer wrote: well formed, `<`
 * always escaped in text and never bare in an attribute. Texts with no letter are markup.
 */
export function cutPage(html: string): CutPage {
  const markup: string[] = [];
  const texts: string[] = [];
  let from = 0;
  let at = Math.max(html.indexOf("<body"), 0);
  for (;;) {
    const tag = html.indexOf("<", at);
    if (tag === -1) break;
    at = afterTag(html, tag);
    const next = html.indexOf("<", at);
    if (next === -1) break;
    const text = html.slice(at, next);
    if (letters.test(text)) {
      markup.push(html.slice(from, at));
      texts.push(text);
      from = next;
    }
    at = next;
  }
  return { markup: [...markup, html.slice(from)], texts };
}

/** The page with every text in its place again. */
export const joinedPage = ({ markup }: CutPage, texts: readonly string[]): string =>
  markup.map((piece, index) => piece + (texts[index] ?? "")).join("");

/** Behind a tag; behind the whole element where nothing in it is to be touched. */
function afterTag(html: string, tag: number): number {
  const end = endOfTag(html, tag);
  const [, name = ""] = opening.exec(html.slice(tag, Math.min(end, tag + 24))) ?? [];
  const left = untouched.has(name) || html.slice(tag, end).includes(" data-plain");
  return left && !html.startsWith("/", end - 2) ? endOfElement(html, name, end) : end;
}

/** Behind the tag's own `>`, not one inside a quoted attribute. */
export function endOfTag(html: string, tag: number): number {
  let quoted = false;
  for (let at = tag; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    else if (code === greater && !quoted) return at + 1;
  }
  return html.length;
}

/** Behind the end tag that belongs to an element whose content begins here. */
export function endOfElement(html: string, name: string, content: number): number {
  let depth = 1;
  let at = content;
  while (depth > 0) {
    const tag = html.indexOf("<", at);
    if (tag === -1) return html.length;
    at = endOfTag(html, tag);
    if (isTag(html, tag + 1, `/${name}`)) depth--;
    else if (isTag(html, tag + 1, name) && !html.startsWith("/", at - 2)) depth++;
  }
  return at;
}

const isTag = (html: string, at: number, name: string): boolean =>
  html.startsWith(name, at) && !/[a-z0-9-]/.test(html.charAt(at + name.length));

const quote = '"'.charCodeAt(0);
const greater = ">".charCodeAt(0);
const opening = /^<([a-z][a-z0-9-]*)/;
const letters = /[\p{L}\p{N}]/u;

/** What is typed, chosen, drawn or already has its reading. */
const untouched: ReadonlySet<string> = new Set([
  "title",
  "textarea",
  "option",
  "script",
  "style",
  "svg",
  "ruby",
]);
