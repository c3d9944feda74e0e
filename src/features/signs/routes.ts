import type { Route } from "../../http/route.ts";
import { cardRoutes } from "./card-routes.tsx";
import { colourRoutes } from "./colour-routes.tsx";
import { crisisRoutes } from "./crisis-routes.tsx";
import { shareRoutes } from "./share-routes.tsx";
import { shownRoutes } from "./staff-routes.tsx";
import { untilRoutes } from "./until-routes.tsx";
import { voiceRoutes } from "./voice-routes.tsx";

export const signRoutes: Route[] = [
  ...cardRoutes,
  ...colourRoutes,
  ...crisisRoutes,
  ...shareRoutes,
  ...untilRoutes,
  ...shownRoutes,
  ...voiceRoutes,
];
