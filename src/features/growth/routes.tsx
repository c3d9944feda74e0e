import { drawing, notFound, page } from "../../http/reply.ts";
import { participantRoute, type Route } from "../../http/route.ts";
import { halfIn } from "./form.ts";
import { MyGrowthPage } from "./pages/my-growth.tsx";
import { MyProgrammePage } from "./pages/my-programme.tsx";
import { MySessionPage } from "./pages/my-session.tsx";
import { sessionsOf, standingIn, standingsOf, stepsThenAndNowOf } from "./queries.ts";
import { sessionStepsOf } from "./session-queries.ts";
import { staffGrowthRoutes } from "./staff-routes.tsx";

const mine = participantRoute({
  method: "GET",
  path: "/growth",
  can: "growth.viewMine",
  audit: { nothing: "own page" },
  handle: async ({ tx, actor }) =>
    drawing(<MyGrowthPage actor={actor} rows={await standingsOf(tx, actor.participantId)} />),
});

const myProgramme = participantRoute({
  method: "GET",
  path: "/growth/:programmeId",
  can: "growth.viewMine",
  audit: { nothing: "own page" },
  handle: async ({ tx, actor, params, query }) => {
    const { programmeId = "" } = params;
    const { participantId } = actor;
    const [standings, sessions] = await Promise.all([
      standingIn(tx, participantId, programmeId),
      sessionsOf(tx, participantId, programmeId),
    ]);
    const standing = standings[0];
    if (standing === undefined) return notFound();
    const steps = await stepsThenAndNowOf(tx, participantId, programmeId, standing.observer);
    const half = halfIn(query);
    return drawing(<MyProgrammePage {...{ actor, standing, standings, sessions, steps, half }} />);
  },
});

const mySession = participantRoute({
  method: "GET",
  path: "/growth/:programmeId/sessions/:experienceId",
  can: "growth.viewMine",
  audit: { nothing: "own page" },
  handle: async ({ tx, actor, params }) => {
    const { programmeId = "", experienceId = "" } = params;
    const steps = await sessionStepsOf(tx, actor.participantId, programmeId, experienceId);
    const [first, ...rest] = steps;
    if (first === undefined) return notFound();
    return page(
      <MySessionPage {...{ actor, programmeId, experienceId }} steps={[first, ...rest]} />,
    );
  },
});

export const growthRoutes: Route[] = [mine, myProgramme, mySession, ...staffGrowthRoutes];
