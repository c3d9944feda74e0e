import { dropEntry, fieldsOf, keepEntry, type Entry } from "./queue.ts";
import { leadOn } from "./pages.ts";
import { patience, send, sendLater, tellPages } from "./sending.ts";
import { reached } from "./time-limit.ts";
import { whoseNow, type Whose } from "./whose.ts";

/**
 * A form that says where it leads (`_then`) is written down first and sent then, behind what already
 * waits. Nobody reached: the person goes on to where it would have led.
 */
export async function answerForm(request: Request): Promise<Response> {
  const whose = await whoseNow();
  const type = request.headers.get("content-type") ?? "";
  if (whose === undefined || !isForm.test(type)) return fetch(request);
  const body = await request.clone().arrayBuffer();
  const entry = await entryIn(whose, request, type, body);
  if (entry === null) return fetch(request);
  const id = await keepEntry(whose, entry, body);
  const before = await send(id);
  const response =
    before === "unreached" ? null : await reached(fetch(request), patience(body.byteLength));
  if (response !== null && response.status < 500) {
    // Signed out: it waits for its owner, who sees here how to come back.
    if (response.status !== 401) await dropEntry(id);
    return response;
  }
  await sendLater();
  await tellPages();
  if (request.headers.get("accept")?.startsWith("application/json")) {
    return Response.json({ saved: true, kept: true });
  }
  await leadOn(whose, entry.path, entry.next);
  return Response.redirect(entry.next, 303);
}

const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/;

/** Null for a form that cannot wait, or that somebody else's page sent. */
async function entryIn(
  whose: Whose,
  { url, referrer }: Request,
  type: string,
  body: ArrayBuffer,
): Promise<Entry | null> {
  const fields = await fieldsOf(body, type).catch(() => null);
  if (fields === null || fields.get("_owner") !== whose.owner || !fields.has("_once")) return null;
  const chosen = [...fields.values()].flatMap((value) =>
    typeof value === "string" ? (fields.get(`_then.${value}`) ?? []) : [],
  );
  const then = chosen[0] ?? fields.get("_then");
  if (typeof then !== "string") return null;
  const there = new URL(then, location.origin);
  if (there.origin !== location.origin) return null;
  const { pathname: path } = new URL(url);
  return { path, type, givenAt: Date.now(), from: within(referrer), next: there.pathname };
}

const within = (address: string): string =>
  address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : "";
