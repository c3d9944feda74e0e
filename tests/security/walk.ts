import type { Answer, Browser } from "../world/browser.ts";
import { actionsIn, decoded } from "../faults/html.ts";

export type Seen = { readonly path: string; readonly answer: Answer };

/** Opens a page and everything of ours that it and its like lead to, as far as `most` pages. */
export async function walk(browser: Browser, from: string, most = 150): Promise<Seen[]> {
  const waiting = [from];
  const known = new Set(waiting);
  const seen: Seen[] = [];
  for (
    let path = waiting.shift();
    path !== undefined && seen.length < most;
    path = waiting.shift()
  ) {
    const answer = await browser.get(path);
    seen.push({ path, answer });
    const next = answer.location === null ? linksIn(answer.text) : [answer.location];
    for (const link of next.flatMap((one) => ownPage(one, path ?? "/"))) {
      if (known.has(link) || isLikeMany(link, known)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return seen;
}

/** Every address the page names, in whatever way. */
export const addressesIn = (html: string): string[] => [
  ...attributes(html, "href"),
  ...attributes(html, "src"),
  ...attributes(html, "formaction"),
  ...attributes(html, "data-[a-z-]+").filter((value) => /^(\/|https?:)/.test(value)),
  ...actionsIn(html),
];

const linksIn = (html: string): string[] => [
  ...attributes(html, "href"),
  ...attributes(html, "src"),
];

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    decoded(value),
  );

function ownPage(link: string, base: string): string[] {
  const url = URL.parse(link, new URL(base, "http://localhost"));
  if (url?.origin !== "http://localhost" || url.pathname.startsWith("/assets/")) return [];
  return [url.pathname + url.search];
}

/** Of pages that differ in a day or a query alone, some stand for all. */
function isLikeMany(link: string, known: ReadonlySet<string>): boolean {
  const shape = (one: string) => one.replace(/\?.*/, "?").replaceAll(/\d{4}-\d{2}-\d{2}/g, "day");
  return [...known].filter((one) => shape(one) === shape(link)).length >= 4;
}
