import { z } from "zod";

import { deviceOf, trustDevice } from "../../auth/device.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { line } from "../../http/fields.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { pausesSince } from "../sign-in/queries.ts";
import { endTrust } from "./commands.ts";
import { DevicesPage } from "./pages/devices.tsx";
import { officeDevices } from "./queries.ts";

const longestName = 40;
const weekOfMilliseconds = 7 * 24 * 3600 * 1000;

const show = staffRoute({
  method: "GET",
  path: "/devices",
  can: "device.manage",
  audit: { action: "device.listed" },
  handle: (ctx) => devicesPage(ctx),
});

const add = staffRoute({
  method: "POST",
  path: "/devices",
  can: "device.manage",
  audit: { action: "device.trusted" },
  form: z.object({ name: line(longestName) }),
  again: (ctx, problems) => devicesPage(ctx, problems),
  handle: async ({ tx, actor, services, form }) => {
    const trusted = await trustDevice(tx, services.auth, { name: form.name, by: actor.staffId });
    return leadTo("/devices?kept=trusted", [trusted.cookie]);
  },
});

const revoke = staffRoute({
  method: "POST",
  path: "/devices/:deviceId/revocation",
  can: "device.manage",
  audit: { action: "device.revoked" },
  handle: async ({ tx, actor, params }) =>
    (await endTrust(tx, params["deviceId"] ?? "", actor.staffId))
      ? saved("/devices?kept=revoked")
      : notFound(),
});

async function devicesPage(
  { tx, actor, services, request, raw, query, now }: Ctx<StaffActor, unknown>,
  problems: readonly Problem[] = [],
): Promise<Reply> {
  const devices = await officeDevices(tx);
  const pauses = await pausesSince(tx, new Date(now.getTime() - weekOfMilliseconds));
  const here = await deviceOf(services, request);
  const labels = { name: { label: "端末の名前", max: longestName } };
  return page(
    <DevicesPage
      actor={actor}
      devices={devices}
      pauses={pauses}
      here={here?.officeId === actor.officeId ? here.deviceId : null}
      typed={raw["name"]?.[0]}
      problems={refusals(problems, labels)}
      kept={query.get("kept")}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

export const deviceRoutes: Route[] = [show, add, revoke];
