import type { Route } from "../../http/route.ts";
import { interviewRoutes } from "./interview-routes.tsx";
import { roundRoutes } from "./round-routes.tsx";
import { ratingRoutes } from "./rating-routes.tsx";

export const staffAssessmentRoutes: Route[] = [...interviewRoutes, ...roundRoutes, ...ratingRoutes];
