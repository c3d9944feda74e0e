import { deviceOf } from "../../auth/device.ts";
import { page, redirect } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { ownPath } from "../own-path.ts";
import { StaffFormPage } from "./pages/staff-form.tsx";
import { WaysPage } from "./pages/ways.tsx";

const nothing = "signed out, or led on to the own home";

const ways = anyoneRoute({
  method: "GET",
  path: "/sign-in",
  can: "page.open",
  audit: { nothing },
  handle: async ({ actor, services, request, query }) => {
    const back = ownPath(query.get("back"), "/");
    if (actor.kind !== "visitor") return redirect(back);
    const device = await deviceOf(services, request);
    return page(
      device === null ? (
        <StaffFormPage back={back} onDevice={false} />
      ) : (
        <WaysPage device={device} back={back} />
      ),
    );
  },
});

const staffForm = anyoneRoute({
  method: "GET",
  path: "/sign-in/staff",
  can: "page.open",
  audit: { nothing },
  handle: async ({ services, request, query }) => {
    const device = await deviceOf(services, request);
    const back = ownPath(query.get("back"), "/");
    return page(<StaffFormPage back={back} onDevice={device !== null} />);
  },
});

export const wayRoutes: Route[] = [ways, staffForm];
