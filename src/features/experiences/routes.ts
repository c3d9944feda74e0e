import type { Route } from "../../http/route.ts";
import { dayRoutes } from "./day-routes.tsx";
import { experienceRoutes } from "./experience-routes.tsx";
import { personDayRoutes } from "./person-day-routes.tsx";

export const experiencesRoutes: Route[] = [...dayRoutes, ...personDayRoutes, ...experienceRoutes];
