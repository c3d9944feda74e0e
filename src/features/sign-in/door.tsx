import { deviceOf, deviceScope } from "../../auth/device.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { page, redirect } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { peopleAtDoor } from "../kiosk/queries.ts";
import { ownPath } from "../../http/own-path.ts";
import { DoorPage } from "./pages/door.tsx";
import { StaffFormPage } from "./pages/staff-form.tsx";

const door = anyoneRoute({
  method: "GET",
  path: "/sign-in",
  can: "page.open",
  audit: { nothing: "signed out: on a trusted device whom it may show; or led on to the own home" },
  handle: async ({ actor, services, request, query, today }) => {
    const back = ownPath(query.get("back"), "/");
    if (actor.kind !== "visitor") return redirect(back);
    const device = await deviceOf(services, request);
    if (device === null) return page(<StaffFormPage back={back} onDevice={false} />);
    const at = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      peopleAtDoor(tx, today),
    );
    const others = at.others.length + at.away.length > 0;
    return page(<DoorPage device={device} back={back} people={at.here} others={others} />);
  },
});

const staffForm = anyoneRoute({
  method: "GET",
  path: "/sign-in/staff",
  can: "page.open",
  audit: { nothing: "signed out" },
  handle: async ({ services, request, query }) => {
    const device = await deviceOf(services, request);
    const back = ownPath(query.get("back"), "/");
    return page(<StaffFormPage back={back} onDevice={device !== null} />);
  },
});

export const doorRoutes: Route[] = [door, staffForm];
