import { page } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { StatementPage } from "./statement.tsx";

const statement = anyoneRoute({
  method: "GET",
  path: "/accessibility",
  can: "page.open",
  audit: { nothing: "the same words for everyone" },
  handle: async () => page(<StatementPage />),
});

export const accessibilityRoutes: Route[] = [statement];
