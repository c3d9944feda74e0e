import type { Route } from "../../http/route.ts";
import { cardSignInRoutes } from "./card.tsx";
import { codeRoutes } from "./code.tsx";
import { demoRoutes } from "./demo.ts";
import { doorRoutes } from "./door.tsx";
import { invitationRoutes } from "./invitation.tsx";
import { otherPeopleRoutes } from "./others.tsx";
import { passkeyRoutes } from "./passkey.ts";
import { passwordRoutes } from "./password.tsx";
import { pictureSignInRoutes } from "./picture.tsx";
import { signOutRoutes } from "./sign-out.ts";

export const signInRoutes: Route[] = [
  ...doorRoutes,
  ...passwordRoutes,
  ...codeRoutes,
  ...passkeyRoutes,
  ...cardSignInRoutes,
  ...otherPeopleRoutes,
  ...pictureSignInRoutes,
  ...invitationRoutes,
  ...signOutRoutes,
  ...demoRoutes,
];
