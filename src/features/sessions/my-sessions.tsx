import { endSession } from "../../auth/accounts.ts";
import { notFound, page, saved } from "../../http/reply.ts";
import { participantRoute, type Route } from "../../http/route.ts";
import { MySessionsPage } from "./pages/my-sessions.tsx";
import { sessionsOf } from "./queries.ts";

const show = participantRoute({
  method: "GET",
  path: "/me/sessions",
  can: "session.manageMine",
  audit: { nothing: "the person's own sessions" },
  handle: async ({ actor, services, query }) => {
    const sessions = await sessionsOf(services, actor.participantId);
    return page(<MySessionsPage actor={actor} sessions={sessions} ended={query.has("ended")} />);
  },
});

const end = participantRoute({
  method: "POST",
  path: "/me/sessions/:sessionId/end",
  can: "session.manageMine",
  audit: { action: "session.ended" },
  handle: async ({ actor, services, params }) => {
    const ended = await endSession(services, actor.participantId, params["sessionId"] ?? "");
    return ended ? saved("/me/sessions?ended") : notFound();
  },
});

export const mySessionRoutes: Route[] = [show, end];
