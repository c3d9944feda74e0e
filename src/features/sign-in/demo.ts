import { startSession } from "../../auth/accounts.ts";
import { demoPerson } from "../../auth/demo-links.ts";
import { deviceOf, deviceScope, trustDevice } from "../../auth/device.ts";
import { record } from "../../auth/events.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { notFound } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import type { Services } from "../../http/services.ts";
import type { DemoPerson } from "../../auth/demo-links.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { endFormer } from "./end-former.ts";

/** A way in without a password: it exists in a demo only, and looks like any unknown page elsewhere. */
const demo = anyoneRoute({
  method: "GET",
  path: "/demo/:token",
  can: "session.startDemo",
  audit: { nothing: "kept by auth/events" },
  handle: async ({ services, params, request, actor }) => {
    const person = services.demo ? await demoPerson(services, params["token"] ?? "") : null;
    if (person === null) return notFound();
    const device = person.kind === "participant" ? await trusted(services, request, person) : null;
    const session = await startSession(services, {
      ...person,
      ...(device === null ? {} : { deviceId: device.deviceId }),
      userAgent: request.headers.get("user-agent") ?? "",
    });
    await endFormer(services, actor);
    const { operatorId, officeId, personId, kind: personKind } = person;
    await record(services, { kind: "demo", operatorId, officeId, personId, personKind });
    const cookies = device?.cookie === undefined ? [] : [device.cookie];
    return leadTo("/", [session, ...cookies]);
  },
});

/** The demo's browser stands for the office's tablet, so that signing out leads to cards and names. */
async function trusted(
  services: Services,
  request: Request,
  person: DemoPerson,
): Promise<{ deviceId: string; cookie?: string }> {
  const known = await deviceOf(services, request);
  if (known?.officeId === person.officeId) return { deviceId: known.deviceId };
  return actorTransaction(services.pools.app, deviceScope(person), (tx) =>
    trustDevice(tx, services.auth, { name: "体験版の端末", by: person.personId }),
  );
}

export const demoRoutes: Route[] = [demo];
