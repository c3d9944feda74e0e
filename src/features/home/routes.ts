import { redirect } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";

const home = anyoneRoute({
  method: "GET",
  path: "/",
  can: "page.open",
  audit: { nothing: "leads on without showing anything" },
  handle: async ({ actor }) => {
    if (actor.kind === "participant") return redirect("/today");
    return redirect(actor.kind === "staff" ? "/board" : "/sign-in");
  },
});

export const homeRoutes: Route[] = [home];
