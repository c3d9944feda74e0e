import { randomUUID } from "node:crypto";

/** Everything a page is drawn from: what was read for it in its own transaction, and for whom. */
export type DrawnFrom = {
  readonly address: string;
  readonly today: string;
  readonly actor: unknown;
  readonly read: readonly unknown[];
};

/** Characters of pages and their keys that are kept, some 16 MB. */
const most = 8_000_000;

const drawn = new Map<string, string>();
let kept = 0;

export const drawnKey = (from: DrawnFrom): string =>
  JSON.stringify([from.address, from.today, from.actor, from.read]);

/**
 * The page as it was drawn the last time, if the database has just answered the same to the same
 * person: a page is never older than its own reading. The keys of its forms are fresh each time.
 */
export function drawnBefore(key: string): string | undefined {
  const known = drawn.get(key);
  if (known === undefined) return undefined;
  // Last used is last to go.
  drawn.delete(key);
  drawn.set(key, known);
  return known.replace(formKey, () => `name="_once" value="${randomUUID()}"`);
}

export function keepDrawn(key: string, html: string): void {
  // Two may have drawn the same at once.
  if (drawn.has(key)) return;
  drawn.set(key, html);
  kept += key.length + html.length;
  for (const [oldest, page] of drawn) {
    if (kept <= most) break;
    drawn.delete(oldest);
    kept -= oldest.length + page.length;
  }
}

/** What people wrote cannot look like this: a quotation mark of theirs is escaped. */
const formKey = /name="_once" value="[0-9a-f-]{36}"/g;
