import { feedLimit, take } from "../../auth/limits.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { calendarFeed, type CalendarEntry } from "../../domain/deadlines/icalendar.ts";
import { notFound, page, response, saved, type Reply } from "../../http/reply.ts";
import { anyoneRoute, staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { feedOf, feedOpenedAt, openFeed, revokeFeed } from "./feed.ts";
import { DeadlinesPage } from "./pages/deadlines-page.tsx";
import { duesOfOffice } from "./queries.ts";

const list = staffRoute({
  method: "GET",
  path: "/deadlines",
  can: "deadline.view",
  audit: { nothing: "names and last days; what it leads to is logged" },
  handle: (ctx) => show(ctx, null),
});

const makeFeed = staffRoute({
  method: "POST",
  path: "/deadlines/feed",
  can: "deadline.keepFeed",
  audit: { action: "deadline.feedMade" },
  handle: async (ctx) => {
    const token = await openFeed(ctx);
    return show(ctx, `${ctx.services.config.publicUrl}/calendar/${token}.ics`);
  },
});

const endFeed = staffRoute({
  method: "POST",
  path: "/deadlines/feed/revocation",
  can: "deadline.keepFeed",
  audit: { action: "deadline.feedRevoked" },
  handle: async (ctx) => {
    await revokeFeed(ctx);
    return saved("/deadlines");
  },
});

/** A calendar program comes without a session: the secret says whose office it is. */
const feed = anyoneRoute({
  method: "GET",
  path: "/calendar/:file",
  can: "deadline.readFeed",
  audit: { nothing: "initials and days, asked by a calendar every hour" },
  handle: async ({ services, params, now, today }) => {
    const token = /^([\w-]{43})\.ics$/.exec(params["file"] ?? "")?.[1];
    const known = token === undefined ? null : await feedOf(services, token, now);
    if (token === undefined || known === null) return notFound();
    if ((await take(services, feedLimit, token)) > feedLimit.most) return response(tooOften());
    const scope = { ...known, personId: known.staffId };
    const dues = await actorTransaction(services.pools.app, scope, (tx) => duesOfOffice(tx, today));
    const entries = dues.map(({ participantId, kana, thing }): CalendarEntry => ({
      participantId,
      kana,
      thing,
    }));
    return response(
      new Response(calendarFeed(entries, now), {
        headers: {
          "content-type": "text/calendar; charset=utf-8",
          "cache-control": "private, no-store",
        },
      }),
    );
  },
});

/** A program that asks without end costs the office nothing; it may come back within the hour. */
const tooOften = (): Response =>
  new Response(null, { status: 429, headers: { "retry-after": String(feedLimit.seconds) } });

async function show(ctx: Ctx<StaffActor, undefined>, newAddress: string | null): Promise<Reply> {
  const { actor, tx, today, once } = ctx;
  return page(
    <DeadlinesPage
      {...{ actor, today, once, newAddress }}
      dues={await duesOfOffice(tx, today)}
      feedSince={await feedOpenedAt(ctx)}
    />,
  );
}

export const deadlineRoutes: Route[] = [list, makeFeed, endFeed, feed];
