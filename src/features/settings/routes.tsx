import { notFound, page, saved } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { cameFrom, ownPath } from "../../http/own-path.ts";
import { isSettingName } from "./choices.ts";
import { changeSettings } from "./commands.ts";
import { settingsForm } from "./form.ts";
import { SettingPage } from "./pages/setting.tsx";
import { SettingsPage } from "./pages/settings.tsx";

const list = participantRoute({
  method: "GET",
  path: "/me/settings",
  can: "participant.chooseSettings",
  audit: { nothing: "own page" },
  handle: async (ctx) => page(<SettingsPage actor={ctx.actor} back={backFrom(ctx)} />),
});

const one = participantRoute({
  method: "GET",
  path: "/me/settings/:setting",
  can: "participant.chooseSettings",
  audit: { nothing: "own page" },
  handle: async (ctx) => {
    const name = ctx.params["setting"] ?? "";
    if (!isSettingName(name)) return notFound();
    const kept = ctx.query.get("kept") !== null;
    return page(<SettingPage actor={ctx.actor} name={name} back={backFrom(ctx)} kept={kept} />);
  },
});

const change = participantRoute({
  method: "POST",
  path: "/me/settings",
  can: "participant.chooseSettings",
  audit: { action: "settings.changed", about: "participant" },
  form: settingsForm,
  handle: async ({ actor, tx, form }) => {
    const { back, ...changed } = form;
    await changeSettings(tx, actor, changed);
    const name = Object.keys(changed).find(isSettingName);
    const to = `kept=1&back=${encodeURIComponent(ownPath(back, "/today"))}`;
    return saved(name === undefined ? `/me/settings?${to}` : `/me/settings/${name}?${to}`);
  },
});

/** The page the person was on when they went to change something, through all pages of the settings. */
function backFrom({ query, request }: Ctx<ParticipantActor, unknown>): string {
  const asked = query.get("back");
  return asked === null ? cameFrom(request, "/me/settings", "/today") : ownPath(asked, "/today");
}

export const settingsRoutes: Route[] = [list, one, change];
