import type { Route } from "../../http/route.ts";
import { calendarRoutes } from "./calendar/routes.tsx";
import { groupRoutes } from "./groups/routes.tsx";
import { officesRoutes } from "./offices/routes.tsx";
import { settingsRoutes } from "./settings/routes.tsx";
import { staffRoutes } from "./staff/routes.tsx";

export const officeRoutes: Route[] = [
  ...settingsRoutes,
  ...calendarRoutes,
  ...groupRoutes,
  ...staffRoutes,
  ...officesRoutes,
];
