import type { Route } from "../../http/route.ts";
import { goalPageRoutes } from "./goal-routes.tsx";
import { programmeLinkRoutes } from "./programme-routes.tsx";
import { ratingRoutes } from "./rating-routes.tsx";
import { scaleRoutes } from "./scale-routes.tsx";
import { setGoalRoutes } from "./set-routes.tsx";

// 「new」 before the ids, which it would be taken for.
export const staffGoalRoutes: Route[] = [
  ...setGoalRoutes,
  ...goalPageRoutes,
  ...programmeLinkRoutes,
  ...scaleRoutes,
  ...ratingRoutes,
];
