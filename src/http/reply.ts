import type { VNode } from "preact";

import type { Problem } from "../domain/result.ts";
import { renderPage } from "../ui/render.ts";

export type PageReply = {
  readonly kind: "page";
  readonly html: string;
  readonly status: 200 | 401 | 403 | 404 | 409 | 422;
};

/** What a route answers. The dispatcher turns it into a response and decides by it whether to commit. */
export type Reply =
  | PageReply
  | { readonly kind: "drawing"; readonly vnode: VNode }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "saved"; readonly to: string }
  | { readonly kind: "json"; readonly body: unknown; readonly status: 200 | 404 | 409 | 422 }
  | {
      readonly kind: "file";
      readonly body: Uint8Array<ArrayBuffer>;
      readonly mediaType: string;
      readonly filename?: string;
    }
  | { readonly kind: "response"; readonly response: Response; readonly keep: boolean }
  | { readonly kind: "problem"; readonly problem: Problem };

export const page = (vnode: VNode, status: PageReply["status"] = 200): PageReply => ({
  kind: "page",
  html: renderPage(vnode),
  status,
});

/**
 * A page that is drawn from nothing but its actor, its address, today and what its transaction read
 * through `tx.rows`; drawn again only when one of these differs, see drawn-pages.ts.
 */
export const drawing = (vnode: VNode): Reply => ({ kind: "drawing", vnode });

/** After a change: 303 to `to`; an autosaving form that accepts JSON gets `{ saved: true }` instead. */
export const saved = (to: string): Reply => ({ kind: "saved", to });

export const redirect = (to: string): Reply => ({ kind: "redirect", to });

export const json = (body: unknown, status: 200 | 404 | 409 | 422 = 200): Reply => ({
  kind: "json",
  body,
  status,
});

export const file = (
  body: Uint8Array<ArrayBuffer>,
  mediaType: string,
  filename?: string,
): Reply => ({ kind: "file", body, mediaType, ...(filename === undefined ? {} : { filename }) });

/** A ready response, for the sign-in library; `keep` says whether the transaction is committed. */
export const response = (ready: Response, keep = true): Reply => ({
  kind: "response",
  response: ready,
  keep,
});

/** A refusal; http/problem-page.tsx knows its status and words. */
export const problem = (value: Problem): Reply => ({ kind: "problem", problem: value });

/** A record that is not there, or not for this actor: the two look the same. */
export const notFound = (): Reply => ({ kind: "problem", problem: { code: "request.notFound" } });

/** Whether what the handler did is to be kept. */
export function isKept(reply: Reply): boolean {
  switch (reply.kind) {
    case "page":
    case "json":
      return reply.status < 400;
    case "problem":
      return false;
    case "response":
      return reply.keep;
    case "drawing":
    case "redirect":
    case "saved":
    case "file":
      return true;
  }
}
