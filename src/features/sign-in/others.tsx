import { z } from "zod";

import { deviceOf, deviceScope } from "../../auth/device.ts";
import { stepCookie } from "../../auth/step.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { notFound, page, redirect } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { peopleAtDoor } from "../kiosk/queries.ts";
import { OthersPage } from "./pages/others.tsx";

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/people",
  can: "page.open",
  audit: { nothing: "what the people let be shown, on a trusted device only" },
  handle: async ({ services, request, today }) => {
    const device = await deviceOf(services, request);
    if (device === null) return redirect("/sign-in");
    const at = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      peopleAtDoor(tx, today),
    );
    return page(<OthersPage people={[...at.others, ...at.away]} />);
  },
});

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/people",
  can: "session.start",
  audit: { nothing: "the picture that follows is kept" },
  form: z.object({ participantId: z.uuid() }),
  handle: async ({ form: { participantId }, services, request, today }) => {
    const device = await deviceOf(services, request);
    if (device === null) return redirect("/sign-in");
    const at = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      peopleAtDoor(tx, today),
    );
    // Who is not shown begins with the card.
    const shown = Object.values(at).flat();
    if (!shown.some((person) => person.participant_id === participantId)) return notFound();
    const step = { participantId, cardId: null, deviceId: device.deviceId };
    return leadTo("/sign-in/picture", [stepCookie(services, step)]);
  },
});

export const otherPeopleRoutes: Route[] = [show, post];
