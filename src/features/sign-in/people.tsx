import { z } from "zod";

import { deviceOf, deviceScope } from "../../auth/device.ts";
import { stepCookie } from "../../auth/step.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { notFound, page, redirect } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { leadTo } from "../cookie-answers.ts";
import { PeopleListPage } from "./pages/people-list.tsx";
import { enrolledPeople, enrolledPerson } from "./queries.ts";

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/people",
  can: "page.open",
  audit: { nothing: "names without anything about the people, on a trusted device only" },
  handle: async ({ services, request, today }) => {
    const device = await deviceOf(services, request);
    if (device === null) return redirect("/sign-in");
    const people = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      enrolledPeople(tx, today),
    );
    return page(<PeopleListPage people={people} />);
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
    const person = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      enrolledPerson(tx, today, participantId),
    );
    if (person === null) return notFound();
    const step = { participantId, cardId: null, deviceId: device.deviceId };
    return leadTo("/sign-in/picture", [stepCookie(services, step)]);
  },
});

export const peopleSignInRoutes: Route[] = [show, post];
