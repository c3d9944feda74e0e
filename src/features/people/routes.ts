import type { Route } from "../../http/route.ts";
import { leavingRoutes } from "./leaving/routes.tsx";
import { listRoutes } from "./list/routes.tsx";
import { personRoutes } from "./person/routes.tsx";
import { rosterRoutes } from "./roster/routes.tsx";

/** Stand before every route of one person: /people/new would be taken for somebody's id. */
export const peopleRoutes: Route[] = [
  ...listRoutes,
  ...rosterRoutes,
  ...personRoutes,
  ...leavingRoutes,
];
