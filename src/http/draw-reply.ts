import type { Tx } from "../db/actor-transaction.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { drawForPerson, type DrawnPage } from "../features/readings/draw-page.ts";
import { drawForStaff } from "../features/readings/mode/draw-for-staff.tsx";
import { isInMode } from "../features/readings/mode/address.ts";
import { readingEpoch } from "../features/readings/stored.ts";
import type { SignedIn } from "../policies/actor.ts";
import { renderPage } from "../ui/render.ts";
import { drawnBefore, drawnKey, keepDrawn } from "./drawn-pages.ts";
import { onlyReads } from "./headers.ts";
import type { Reply } from "./reply.ts";
import type { Services } from "./services.ts";

export type DrawnFor = {
  readonly actor: SignedIn;
  readonly services: Services;
  readonly request: Request;
};

/**
 * What a person's page is drawn with besides its own data; asked together with that, so that it
 * costs no turn of its own and is part of what the page was drawn from.
 */
export const askEpoch = ({ actor, request }: DrawnFor, tx: Tx): Promise<string> | null =>
  actor.kind === "participant" && onlyReads(request) ? readingEpoch(tx) : null;

/** A page as text, as its reader wants to read it; every other reply as it is. */
export async function drawReply(
  reply: Reply,
  call: DrawnFor,
  tx: Tx,
  epoch: string | null,
): Promise<Reply> {
  if (reply.kind === "page") {
    // A page that shows a refused form keeps what was typed: it offers no way elsewhere.
    const isPlain =
      call.actor.kind === "staff" && !(reply.status === 200 && onlyReads(call.request));
    if (isPlain) return reply;
    const { html } = await dressed(reply.html, call, tx, epoch);
    return { ...reply, html };
  }
  const read = tx.seen();
  if (reply.kind !== "drawing") return reply;
  const { actor, services, request } = call;
  const today = todayIn(services.now(), "Asia/Tokyo");
  const key = read === null ? null : drawnKey({ address: request.url, today, actor, read });
  const before = key === null ? undefined : drawnBefore(services, key);
  if (before !== undefined) return { kind: "page", html: before, status: 200 };
  const { html, whole } = await dressed(renderPage(reply.vnode), call, tx, epoch);
  if (key !== null && whole) keepDrawn(services, key, html);
  return { kind: "page", html, status: 200 };
}

async function dressed(
  html: string,
  { actor, services, request }: DrawnFor,
  tx: Tx,
  epoch: string | null,
): Promise<DrawnPage> {
  if (actor.kind === "participant") {
    return drawForPerson(tx, services, epoch ?? (await readingEpoch(tx)), html, actor.settings);
  }
  const url = new URL(request.url);
  // What staff correct shows at once.
  return { html: await drawForStaff(html, { tx, services, actor, url }), whole: !isInMode(url) };
}
