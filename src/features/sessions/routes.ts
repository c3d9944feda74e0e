import type { Route } from "../../http/route.ts";
import { accountRoutes } from "./account.tsx";
import { codeChangeRoutes } from "./code.tsx";
import { mySessionRoutes } from "./my-sessions.tsx";
import { passkeyChangeRoutes } from "./passkeys.ts";
import { passwordChangeRoutes } from "./password.ts";

export const sessionRoutes: Route[] = [
  ...accountRoutes,
  ...passwordChangeRoutes,
  ...codeChangeRoutes,
  ...passkeyChangeRoutes,
  ...mySessionRoutes,
];
