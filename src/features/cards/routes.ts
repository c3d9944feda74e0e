import type { Route } from "../../http/route.ts";
import { personCardRoutes } from "./card.tsx";
import { deviceRoutes } from "./devices.tsx";
import { ownPictureRoutes } from "./picture.tsx";

export const cardRoutes: Route[] = [...personCardRoutes, ...ownPictureRoutes, ...deviceRoutes];
