import type { Route } from "../../http/route.ts";
import { editorRoutes } from "./editor/routes.tsx";
import { myPlanRoutes } from "./mine/routes.tsx";
import { evidenceRoutes } from "./evidence/routes.tsx";
import { monitoringRoutes } from "./monitoring/routes.tsx";
import { noteRoutes } from "./notes/routes.ts";
import { serviceRoutes } from "./path/service-routes.ts";
import { pathRoutes } from "./path/routes.tsx";
import { questionRoutes } from "./questions/routes.ts";
import { planFormRoutes } from "./form/routes.tsx";
import { versionRoutes } from "./version/routes.tsx";
import { stepRoutes } from "./steps/routes.tsx";

export const planRoutes: Route[] = [
  ...pathRoutes,
  ...stepRoutes,
  ...questionRoutes,
  ...noteRoutes,
  ...serviceRoutes,
  ...editorRoutes,
  ...evidenceRoutes,
  ...monitoringRoutes,
  ...versionRoutes,
  ...planFormRoutes,
  ...myPlanRoutes,
];
