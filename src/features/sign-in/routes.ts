import type { Route } from "../../http/route.ts";
import { cardSignInRoutes } from "./card.tsx";
import { codeRoutes } from "./code.tsx";
import { demoRoutes } from "./demo.ts";
import { invitationRoutes } from "./invitation.tsx";
import { passkeyRoutes } from "./passkey.ts";
import { passwordRoutes } from "./password.tsx";
import { peopleSignInRoutes } from "./people.tsx";
import { pictureSignInRoutes } from "./picture.tsx";
import { signOutRoutes } from "./sign-out.ts";
import { wayRoutes } from "./ways.tsx";

export const signInRoutes: Route[] = [
  ...wayRoutes,
  ...passwordRoutes,
  ...codeRoutes,
  ...passkeyRoutes,
  ...cardSignInRoutes,
  ...peopleSignInRoutes,
  ...pictureSignInRoutes,
  ...invitationRoutes,
  ...signOutRoutes,
  ...demoRoutes,
];
