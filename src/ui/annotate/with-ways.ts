import { drawText } from "./draw-text.ts";
import { decoded, encoded } from "./entities.ts";
import { cutPage, joinedPage } from "./runs.ts";
import type { ReadingOf } from "./spoken.ts";

export type Ways = {
  readonly readingOf: ReadingOf;
  /** Where the readings of this text are corrected; `id` marks the place to come back to. */
  readonly wayOf: (text: string) => { readonly id: string; readonly href: string };
};

/**
 * A part of a page for whoever corrects readings: each text that has one is drawn with it and
 * followed by a link to where it is corrected. Inside of what is pressed there is no room for a
 * link: there the readings are only drawn.
 */
export function withWays(html: string, { readingOf, wayOf }: Ways): string {
  const page = cutPage(html);
  const marked = new Set<string>();
  let depth = 0;
  const drawn = page.texts.map((run, index) => {
    depth += depthOf(page.markup[index] ?? "");
    const text = decoded(run);
    const words = text?.trim() ?? "";
    const segments = readingOf(words);
    if (text === null || segments === null) return run;
    const read = drawText(words, segments, "all");
    const way = depth > 0 ? null : wayOf(words);
    const id = way === null || marked.has(way.id) ? "" : ` id="${way.id}"`;
    if (way !== null) marked.add(way.id);
    const link = way === null ? "" : linkTo(way.href, words);
    return text.replace(words, () => `<ippo-text${id}>${read}${link}</ippo-text>`);
  });
  return joinedPage(page, drawn);
}

/** Spoken, the link says which text it is about; a long one by its beginning. */
function linkTo(href: string, words: string): string {
  const about = Array.from(words.replaceAll(/\s+/gu, " "));
  const begun = about.length > longest ? `${about.slice(0, longest).join("")}…` : about.join("");
  const name = `なおす：${begun}`;
  return ` <a class="correct-reading" href="${encoded(href)}" aria-label="${encoded(name)}">なおす</a>`;
}

const longest = 30;

/** How much deeper inside of what is pressed, or heads a table, the page stands after this markup. */
function depthOf(markup: string): number {
  let depth = 0;
  for (const [, close, name = ""] of markup.matchAll(tag)) {
    if (closed.has(name)) depth += close === "/" ? -1 : 1;
  }
  return depth;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/g;

const closed: ReadonlySet<string> = new Set([
  "a",
  "button",
  "summary",
  "label",
  "legend",
  "th",
  "caption",
]);
