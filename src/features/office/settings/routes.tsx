import { page, saved } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { refusals } from "../../../words/refusals.ts";
import { changeSettings } from "./commands.ts";
import { settingsForm, settingsLabels } from "./form.ts";
import { SettingsPage } from "./page.tsx";
import { officeSettings } from "./queries.ts";

const show = staffRoute({
  method: "GET",
  path: "/office",
  can: "office.manage",
  audit: { nothing: "settings hold no personal data" },
  handle: async ({ tx, actor, once, query }) =>
    page(
      <SettingsPage
        actor={actor}
        once={once}
        stored={await officeSettings(tx)}
        kept={query.has("kept")}
      />,
    ),
});

const change = staffRoute({
  method: "POST",
  path: "/office",
  readings: /^name$/,
  can: "office.manage",
  audit: { action: "office.changed" },
  form: settingsForm,
  again: async ({ tx, actor, once, raw }, problems) =>
    page(
      <SettingsPage
        actor={actor}
        once={once}
        stored={await officeSettings(tx)}
        typed={raw}
        problems={refusals(problems, settingsLabels)}
      />,
      422,
    ),
  handle: async ({ tx, actor, once, form, raw }) => {
    if (await changeSettings(tx, form)) return saved("/office?kept");
    const stored = await officeSettings(tx);
    return page(
      <SettingsPage
        actor={actor}
        once={once}
        stored={stored}
        typed={raw}
        problems={refusals([{ code: "form.stale" }], settingsLabels)}
        stale
      />,
      409,
    );
  },
});

export const settingsRoutes: Route[] = [show, change];
