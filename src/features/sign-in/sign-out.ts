import { endSession } from "../../auth/accounts.ts";
import { dropCookie } from "../../auth/cookies.ts";
import { record } from "../../auth/events.ts";
import { noStepCookie } from "../../auth/step.ts";
import { privatePage } from "../../http/headers.ts";
import { response } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { actorId } from "../../policies/actor.ts";

const signOut = anyoneRoute({
  method: "POST",
  path: "/sign-out",
  can: "session.end",
  audit: { nothing: "kept by auth/events" },
  handle: async ({ actor, services, request }) => {
    const { cookies } = services.auth;
    if (actor.kind !== "visitor") {
      const personId = actorId(actor);
      await endSession(services, personId, actor.sessionId);
      const { operatorId, officeId, kind: personKind } = actor;
      await record(services, { kind: "signedOut", operatorId, officeId, personId, personKind });
    }
    const headers = new Headers({
      location: "/sign-in",
      // Not "cookies": the next person needs this device to stay trusted. Not the storage either
      // where the worker has emptied it but for what waits, sealed, to be sent (docs/decisions/0008-offline.md).
      "clear-site-data": request.headers.has("ippo-keep") ? '"cache"' : '"cache", "storage"',
      ...privatePage,
    });
    headers.append("set-cookie", dropCookie(cookies, cookies.session));
    headers.append("set-cookie", noStepCookie(services));
    return response(new Response(null, { status: 303, headers }));
  },
});

export const signOutRoutes: Route[] = [signOut];
