import type { Route } from "../../http/route.ts";
import { textRoutes } from "./text-routes.tsx";
import { wordsRoutes } from "./words-routes.tsx";

/** The words first: theirs would be taken for the id of a text. */
export const readingRoutes: Route[] = [...wordsRoutes, ...textRoutes];
