import type { PersonKey } from "../world/cast.ts";
import type { World } from "../world/world.ts";

export type RawAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

/** A request of any shape, as a browser on our own pages with this person's session would send it. */
export async function rawCall(
  w: World,
  who: PersonKey | null,
  path: string,
  init: RequestInit & { readonly duplex?: "half" },
): Promise<RawAnswer> {
  const headers = new Headers(init.headers);
  if (who !== null) headers.set("cookie", await w.as(who).cookie());
  if (!headers.has("sec-fetch-site")) headers.set("sec-fetch-site", "same-origin");
  const answer = await w.app.fetch(new Request(`http://localhost${path}`, { ...init, headers }));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

export const urlencoded = "application/x-www-form-urlencoded";

export const postRaw = (
  w: World,
  who: PersonKey | null,
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  type: string = urlencoded,
): Promise<RawAnswer> =>
  rawCall(w, who, path, { method: "POST", body, headers: { "content-type": type } });

/** What no page may ever say: where in the program it went wrong, or what the database said. */
export const insides =
  /\bat [\w.<>]+ \(|node_modules|\.tsx?:\d|SyntaxError|TypeError|RangeError|ZodError|invalid input syntax|violates|relation "|\bselect [\w.*, ]+ from\b|insert into|postgres/i;
