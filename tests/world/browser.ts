import type { Hono } from "hono";

import { startSession } from "../../src/auth/accounts.ts";
import type { Services } from "../../src/http/services.ts";
import { plainPage } from "../../src/ui/annotate/plain-page.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly location: string | null;
  /** The page `location` names, without what it offers to take back. */
  readonly leadsTo: string | null;
  /** What the page says, without readings and places to break. */
  readonly text: string;
  /** The page as it was sent. */
  readonly html: string;
};

/** Calls the application as a function, as a browser on our own pages would. */
export type Browser = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(
    path: string,
    body?: Fields | FormData | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** The cookies it holds now, for a test that opens a real browser. */
  cookie(): Promise<string>;
};

export type SessionOf = Parameters<typeof startSession>[1];

export function browserOf(app: Hono, services: Services, session: SessionOf | null): Browser {
  const jar = new Map<string, string>();
  let started: Promise<void> | null = null;
  const start = (): Promise<void> =>
    (started ??= session === null ? Promise.resolve() : signIn(services, session, jar));

  async function call(path: string, init: RequestInit): Promise<Answer> {
    await start();
    const headers = new Headers(init.headers);
    headers.set("host", "localhost");
    if (!headers.has("sec-fetch-site")) headers.set("sec-fetch-site", "same-origin");
    if (jar.size > 0) headers.set("cookie", cookieLine(jar));
    const response = await app.fetch(new Request(`http://localhost${path}`, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) keepCookie(jar, line);
    const html = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      location: response.headers.get("location"),
      leadsTo: withoutOffer(response.headers.get("location")),
      text: plainPage(html),
      html,
    };
  }

  return {
    get: (path, headers = {}) => call(path, { headers }),
    post: (path, body = {}, headers = {}) =>
      call(path, { method: "POST", body: bodyOf(body), headers }),
    cookie: async () => {
      await start();
      return cookieLine(jar);
    },
  };
}

async function signIn(
  services: Services,
  session: SessionOf,
  jar: Map<string, string>,
): Promise<void> {
  for (const line of [await startSession(services, session)].flat()) keepCookie(jar, line);
}

function keepCookie(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const gone = attributes.some((text) => /^\s*max-age=0\s*$/i.test(text));
  if (gone) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at), pair.slice(at + 1));
}

const cookieLine = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

function bodyOf(body: Fields | FormData | URLSearchParams): FormData | URLSearchParams {
  if (body instanceof FormData || body instanceof URLSearchParams) return body;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const one of typeof value === "string" ? [value] : value) params.append(name, one);
  }
  return params;
}

const withoutOffer = (location: string | null): string | null =>
  location?.replace(/[?&]undo=.*$/, "") ?? null;
