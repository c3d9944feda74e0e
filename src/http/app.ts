import { Hono } from "hono";

import { sessionActor } from "../auth/session-actor.ts";
import { routes } from "../features/routes.ts";
import type { Actor } from "../policies/actor.ts";
import { compressed } from "./compress.ts";
import { dispatch, reference } from "./dispatch.ts";
import { isSameSite, onlyReads, privatePage, securityHeaders } from "./headers.ts";
import { brokenPage, respond } from "./respond.tsx";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";
import { serveBuiltFiles } from "./static-files.ts";

/** The whole application as a function from request to response; tests call `app.fetch`. */
export function createApp(services: Services): Hono {
  const app = new Hono();
  const headers = Object.entries(securityHeaders(services.config.publicUrl.startsWith("https:")));
  const finish = async (response: Response, request: Request): Promise<Response> => {
    for (const [name, value] of headers) response.headers.set(name, value);
    return compressed(response, request);
  };
  serveBuiltFiles(app, headers);
  for (const route of routes) {
    app.on(route.method, route.path, async (c) =>
      finish(await answer(services, route, c.req.raw, c.req.param()), c.req.raw),
    );
  }
  app.notFound(async (c) => {
    const nothing = { kind: "problem", problem: { code: "request.notFound" } } as const;
    return finish(await respond(nothing, c.req.raw, { kind: "visitor" }), c.req.raw);
  });
  return app;
}

async function answer(
  services: Services,
  route: Route,
  request: Request,
  params: Record<string, string>,
): Promise<Response> {
  let actor: Actor = { kind: "visitor" };
  try {
    if (!onlyReads(request) && !isSameSite(request, services.config.publicUrl)) {
      const refused = { kind: "problem", problem: { code: "request.forbidden" } } as const;
      return await respond(refused, request, actor);
    }
    actor = await sessionActor(services, request);
    const query = new URL(request.url).searchParams;
    const done = await dispatch({ route, services, request, params, query, actor });
    return await respond(done.reply, request, actor, done.body.raw);
  } catch (error) {
    const number = reference();
    // The route, not the address: addresses of records stay out of the log.
    services.log.error({ reference: number, route: route.path, method: route.method, err: error });
    return brokenPage(number, actor, privatePage);
  }
}
