import { Hono } from "hono";

import { sessionActor } from "../auth/session-actor.ts";
import { openingBySession } from "../auth/session-opening.ts";
import { NotHeld } from "../db/actor-transaction.ts";
import { routes } from "../features/routes.ts";
import type { Actor } from "../policies/actor.ts";
import { responseOf } from "./answer.ts";
import { dispatch, mayBeExpected, reference, type Call } from "./dispatch.ts";
import { isSameSite, onlyReads, securityHeaders } from "./headers.ts";
import { ownerHeader } from "./owner-mark.ts";
import { brokenPage, respond } from "./respond.tsx";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";
import { serveBuiltFiles } from "./static-files.ts";

/** The whole application as a function from request to response; tests call `app.fetch`. */
export function createApp(services: Services): Hono {
  const app = new Hono();
  const https = services.config.publicUrl.startsWith("https:");
  const always = securityHeaders(https);
  const withCamera = securityHeaders(https, true);
  serveBuiltFiles(app, Object.entries(always));
  for (const route of routes) {
    app.on(route.method, route.path, (c) =>
      answer({
        services,
        route,
        request: c.req.raw,
        params: c.req.param(),
        always: route.camera === true ? withCamera : always,
      }),
    );
  }
  app.notFound((c) => respond(nothing, c.req.raw, { kind: "visitor" }, {}, always));
  return app;
}

const nothing = { kind: "problem", problem: { code: "request.notFound" } } as const;
const refused = { kind: "problem", problem: { code: "request.forbidden" } } as const;

type Asked = {
  readonly services: Services;
  readonly route: Route;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly always: Readonly<Record<string, string>>;
};

async function answer({ services, route, request, params, always }: Asked): Promise<Response> {
  let actor: Actor = { kind: "visitor" };
  try {
    if (!onlyReads(request) && !isSameSite(request, services.config.publicUrl)) {
      return await respond(refused, request, actor, {}, always);
    }
    const query = new URL(request.url).searchParams;
    const call = { route, services, request, params, query };
    const quick = onlyReads(request) ? await asExpected(call) : null;
    if (quick !== null) {
      const headers = { ...always, ...ownerHeader(quick.actor) };
      return await respond(quick.reply, request, quick.actor, {}, headers);
    }
    actor = await sessionActor(services, request);
    const done = await dispatch({ ...call, actor });
    const headers = { ...always, ...ownerHeader(actor) };
    return await respond(done.reply, request, actor, done.body.raw, headers);
  } catch (error) {
    const number = reference();
    // The route, not the address: addresses of records stay out of the log.
    services.log.error({ reference: number, route: route.path, method: route.method, err: error });
    return responseOf(brokenPage(number, actor), request, always);
  }
}

/**
 * A page in one round trip: begun for whom the session was a moment ago, and used only if the
 * database finds the same in the page's own transaction. Null when that is not to be.
 */
async function asExpected(call: Omit<Call, "actor">) {
  const expected = openingBySession(call.services, call.request);
  if (expected === null || !mayBeExpected({ ...call, ...expected })) return null;
  try {
    const { reply } = await dispatch({ ...call, ...expected });
    return { reply, actor: expected.actor };
  } catch (error) {
    if (error instanceof NotHeld) return null;
    throw error;
  }
}
