import { drawing, notFound } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { filterOf } from "./filter.ts";
import { TimelinePage } from "./pages/timeline-page.tsx";
import { personHere } from "../people/queries.ts";
import { timelinePage } from "./queries.ts";

const timeline = staffRoute({
  method: "GET",
  path: "/people/:participantId",
  can: "participant.viewTimeline",
  audit: { action: "timeline.viewed", about: "participant" },
  handle: async (ctx) => {
    const { actor, tx, params, query, today, once } = ctx;
    const participantId = params["participantId"] ?? "";
    const filter = filterOf(query);
    const [person, stream] = await Promise.all([
      personHere(tx, participantId),
      timelinePage(tx, participantId, filter),
    ]);
    if (person === null) return notFound();
    ctx.about(participantId);
    return drawing(<TimelinePage {...{ actor, person, today, filter, stream, once }} />);
  },
});

export const timelineRoutes: Route[] = [timeline];
