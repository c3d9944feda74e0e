import { evaluateReadiness } from "../../domain/readiness/evaluate.ts";
import { page } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { ReadinessPage } from "./pages/readiness-page.tsx";
import { readinessFacts } from "./queries.ts";
import { findingsOfPeople } from "./reason-text.ts";

const list = staffRoute({
  method: "GET",
  path: "/readiness",
  can: "readiness.view",
  audit: { action: "readiness.viewed" },
  handle: async ({ tx, actor, today }) => {
    const people = await readinessFacts(tx, today);
    const all = people.map(({ facts }) => facts);
    const lines = evaluateReadiness(all);
    const names = new Map(people.map(({ name, facts }) => [facts.participantId, name]));
    return page(
      <ReadinessPage {...{ actor, today, lines, names }} found={findingsOfPeople(all)} />,
    );
  },
});

export const readinessRoutes: Route[] = [list];
