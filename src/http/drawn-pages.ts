import { randomUUID } from "node:crypto";

import type { Services } from "./services.ts";

/** Everything a page is drawn from: what was read for it in its own transaction, and for whom. */
export type DrawnFrom = {
  readonly address: string;
  readonly today: string;
  readonly actor: unknown;
  readonly read: readonly unknown[];
};

/** Characters of pages and their keys that are kept, some 16 MB. */
const most = 8_000_000;

type Kept = { readonly pages: Map<string, string>; size: number };

/** One installation's pages are no answer to another. */
const kept = new WeakMap<Services, Kept>();

export const drawnKey = (from: DrawnFrom): string =>
  JSON.stringify([from.address, from.today, from.actor, from.read]);

/**
 * The page as it was drawn the last time, if the database has just answered the same to the same
 * person: a page is never older than its own reading. The keys of its forms are fresh each time.
 */
export function drawnBefore(services: Services, key: string): string | undefined {
  const pages = kept.get(services)?.pages;
  const known = pages?.get(key);
  if (pages === undefined || known === undefined) return undefined;
  // Last used is last to go.
  pages.delete(key);
  pages.set(key, known);
  return known.replace(formKey, () => `name="_once" value="${randomUUID()}"`);
}

export function keepDrawn(services: Services, key: string, html: string): void {
  const keeping = kept.get(services) ?? { pages: new Map<string, string>(), size: 0 };
  kept.set(services, keeping);
  // Two may have drawn the same at once.
  if (keeping.pages.has(key)) return;
  keeping.pages.set(key, html);
  keeping.size += key.length + html.length;
  for (const [oldest, page] of keeping.pages) {
    if (keeping.size <= most) break;
    keeping.pages.delete(oldest);
    keeping.size -= oldest.length + page.length;
  }
}

/** What people wrote cannot look like this: a quotation mark of theirs is escaped. */
const formKey = /name="_once" value="[0-9a-f-]{36}"/g;
