import { isPlainDay } from "../../domain/calendar/day.ts";
import { parseDay } from "../../domain/calendar/wareki.ts";
import { drawing, notFound, page, problem, redirect, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { officeDays } from "../waiting/queries.ts";
import { layOutForm, sourceForm } from "./day-form.ts";
import {
  dayExperiences,
  dayPeople,
  earlierDays,
  groupChoices,
  openProgrammes,
} from "./day-queries.ts";
import { layOut, readPreview } from "./lay-out.ts";
import { DayPage } from "./pages/day-page.tsx";
import { PreviewPage } from "./pages/preview-page.tsx";

const list = { nothing: "names and the day's work of the whole office" } as const;

const choose = staffRoute({
  method: "GET",
  path: "/days",
  can: "experience.layOutDay",
  audit: list,
  handle: async ({ query, today }): Promise<Reply> => {
    const on = query.get("on");
    if (on === null) return redirect(`/days/${today}`);
    const day = parseDay(on);
    return day.ok ? redirect(`/days/${day.value}`) : problem({ code: "day.unreadable" });
  },
});

const show = staffRoute({
  method: "GET",
  path: "/days/:day",
  can: "experience.layOutDay",
  audit: list,
  handle: async ({ actor, tx, params, today }) => {
    const day = params["day"] ?? "";
    if (!isPlainDay(day)) return notFound();
    const [people, experiences, earlier, groups, programmes, days] = await Promise.all([
      dayPeople(tx, day),
      dayExperiences(tx, day),
      earlierDays(tx, day),
      groupChoices(tx),
      openProgrammes(tx),
      officeDays(tx),
    ]);
    const props = { people, experiences, earlier, groups, programmes, officeDays: days };
    return drawing(<DayPage actor={actor} day={day} today={today} {...props} />);
  },
});

const preview = staffRoute({
  method: "GET",
  path: "/days/:day/preview",
  can: "experience.layOutDay",
  audit: list,
  handle: async ({ actor, tx, params, query, once }) => {
    const day = params["day"] ?? "";
    if (!isPlainDay(day)) return notFound();
    const source = sourceForm.safeParse(Object.fromEntries(query));
    if (!source.success) {
      return problem({ code: source.error.issues[0]?.message ?? "day.sourceMissing" });
    }
    const read = await readPreview(tx, day, source.data);
    return page(<PreviewPage actor={actor} day={day} source={source.data} once={once} {...read} />);
  },
});

const lay = staffRoute({
  method: "POST",
  path: "/days/:day/experiences",
  readings: /^place$/,
  can: "experience.layOutDay",
  audit: { action: "day.laidOut" },
  form: layOutForm,
  handle: async ({ actor, tx, params, form }) => {
    const day = params["day"] ?? "";
    if (!isPlainDay(day)) return notFound();
    await layOut(tx, day, form, form.without, actor.staffId);
    return saved(`/days/${day}`);
  },
});

export const dayRoutes: Route[] = [choose, show, preview, lay];
