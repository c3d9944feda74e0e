import { z } from "zod";

import { deviceOf } from "../../auth/device.ts";
import { stepCookie } from "../../auth/step.ts";
import { page } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { CardFormPage } from "./pages/card-form.tsx";
import { PersonNoticePage } from "./pages/person-notice.tsx";
import { presentCard } from "./present-card.ts";

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/card",
  can: "page.open",
  camera: true,
  audit: { nothing: "an empty form" },
  handle: async () => page(<CardFormPage />),
});

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/card",
  can: "session.start",
  camera: true,
  audit: { nothing: "kept by auth/events, also when it is refused" },
  form: z.object({ card: z.string().max(400).default("") }),
  handle: async ({ form: { card }, services, request, today }) => {
    const device = await deviceOf(services, request);
    const presented = await presentCard(services, device, card, today);
    if (presented.ok) return leadTo("/sign-in/picture", [stepCookie(services, presented.value)]);
    const text = wordsOfProblem(presented.problem).easy;
    return presented.problem.code === "signIn.unknownDevice"
      ? page(<PersonNoticePage text={text} />, 403)
      : page(<CardFormPage problems={[{ field: "card", text }]} />, 422);
  },
});

export const cardSignInRoutes: Route[] = [show, post];
