import { Hono } from "hono";

import { sessionActor } from "../auth/session-actor.ts";
import { routes } from "../features/routes.ts";
import type { Actor } from "../policies/actor.ts";
import { dispatch, reference } from "./dispatch.ts";
import { isSameSite, privatePage, securityHeaders } from "./headers.ts";
import { brokenPage, respond } from "./respond.tsx";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";

/** The whole application as a function from request to response; tests call `app.fetch`. */
export function createApp(services: Services): Hono {
  const app = new Hono();
  const headers = Object.entries(securityHeaders(services.config.publicUrl.startsWith("https:")));
  for (const route of routes) {
    app.on(route.method, route.path, async (c) => {
      const response = await answer(services, route, c.req.raw, c.req.param());
      for (const [name, value] of headers) response.headers.set(name, value);
      return response;
    });
  }
  app.notFound(async (c) => {
    const response = await respond(
      { kind: "problem", problem: { code: "request.notFound" } },
      c.req.raw,
      {
        kind: "visitor",
      },
    );
    for (const [name, value] of headers) response.headers.set(name, value);
    return response;
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
    if (request.method !== "GET" && !isSameSite(request, services.config.publicUrl)) {
      return await respond(
        { kind: "problem", problem: { code: "request.forbidden" } },
        request,
        actor,
      );
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
