import type { VNode } from "preact";

import { privatePage } from "./headers.ts";
import { response, type Reply } from "./reply.ts";
import { renderPage } from "../ui/render.ts";

/** 303 with cookies. `to` is a path of ours: callers take it from ownPath. */
export const leadTo = (to: string, cookies: readonly string[] = []): Reply =>
  response(new Response(null, { status: 303, headers: withCookies({ location: to }, cookies) }));

export const pageWith = (page: VNode, cookies: readonly string[], status = 200): Reply =>
  response(
    new Response(renderPage(page), {
      status,
      headers: withCookies({ "content-type": "text/html; charset=utf-8" }, cookies),
    }),
    status < 400,
  );

export const jsonWith = (body: unknown, cookies: readonly string[], status = 200): Reply =>
  response(
    new Response(JSON.stringify(body), {
      status,
      headers: withCookies({ "content-type": "application/json" }, cookies),
    }),
    status < 400,
  );

function withCookies(headers: Record<string, string>, cookies: readonly string[]): Headers {
  const all = new Headers({ ...headers, ...privatePage });
  for (const cookie of cookies) all.append("set-cookie", cookie);
  return all;
}
