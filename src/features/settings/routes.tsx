import { page, saved } from "../../http/reply.ts";
import { participantRoute, type Route } from "../../http/route.ts";
import { cameFrom, ownPath } from "../own-path.ts";
import { changeSettings } from "./commands.ts";
import { settingsForm } from "./form.ts";
import { SettingsPage } from "./pages/settings.tsx";

const show = participantRoute({
  method: "GET",
  path: "/me/settings",
  can: "participant.chooseSettings",
  audit: { nothing: "own page" },
  handle: async ({ actor, query, request }) => {
    const asked = query.get("back");
    const back =
      asked === null ? cameFrom(request, "/me/settings", "/today") : ownPath(asked, "/today");
    return page(<SettingsPage actor={actor} back={back} kept={query.get("kept") !== null} />);
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
    return saved(`/me/settings?kept=1&back=${encodeURIComponent(ownPath(back, "/today"))}`);
  },
});

export const settingsRoutes: Route[] = [show, change];
