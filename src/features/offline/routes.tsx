import { ownerMark } from "../../http/owner-mark.ts";
import { json, page } from "../../http/reply.ts";
import { anyoneRoute, participantRoute, type Route } from "../../http/route.ts";
import { workOn } from "../today/queries.ts";
import { addressesOfDay } from "./addresses.ts";
import { deviceKey } from "./device-key.ts";
import { LeftPage } from "./pages/left.tsx";
import { OfflinePage } from "./pages/offline.tsx";
import { UnsentPage } from "./pages/unsent.tsx";

const own = { can: "experience.viewMine", audit: { nothing: "own page" } } as const;

/** For the photos and voices of the stored pages, in bytes. */
const room = 8 * 1024 * 1024;

const pack = participantRoute({
  method: "GET",
  path: "/today/pack",
  ...own,
  handle: async ({ actor, tx, today, services }) =>
    json({
      owner: ownerMark(actor),
      key: deviceKey(services.secret, actor),
      pages: await addressesOfDay(tx, actor.participantId, today),
      room,
    }),
});

const offline = participantRoute({
  method: "GET",
  path: "/offline",
  ...own,
  handle: async ({ actor, tx, today }) =>
    page(<OfflinePage actor={actor} work={await workOn(tx, actor.participantId, today)} />),
});

const unsent = participantRoute({
  method: "GET",
  path: "/unsent",
  ...own,
  handle: async ({ actor }) => page(<UnsentPage actor={actor} />),
});

const left = anyoneRoute({
  method: "GET",
  path: "/left",
  can: "page.open",
  audit: { nothing: "the same for everybody, names nobody" },
  handle: async () => page(<LeftPage />),
});

export const offlineRoutes: Route[] = [pack, offline, unsent, left];
