import { addDays, isPlainDay } from "../../../domain/calendar/day.ts";
import type { Problem } from "../../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { dropException, keepExceptions } from "./commands.ts";
import { calendarLabels, exceptionForm } from "./form.ts";
import { CalendarPage } from "./page.tsx";
import { exceptionsSince } from "./queries.ts";

const show = staffRoute({
  method: "GET",
  path: "/office/calendar",
  can: "office.manage",
  audit: { nothing: "the calendar holds no personal data" },
  handle: async ({ tx, actor, once, query, today }) =>
    page(
      <CalendarPage
        actor={actor}
        once={once}
        exceptions={await exceptionsSince(tx, aMonthBefore(today))}
        kept={query.has("kept")}
      />,
    ),
});

const add = staffRoute({
  method: "POST",
  path: "/office/calendar",
  can: "office.manage",
  audit: { action: "office.calendarChanged" },
  form: exceptionForm,
  again: (ctx, problems) => again(ctx, problems),
  handle: async (ctx) => {
    const kept = await keepExceptions(ctx.tx, ctx.form, ctx.actor.staffId);
    return kept.ok ? saved("/office/calendar?kept") : again(ctx, [kept.problem]);
  },
});

const drop = staffRoute({
  method: "POST",
  path: "/office/calendar/:day/removal",
  can: "office.manage",
  audit: { action: "office.calendarChanged" },
  handle: async ({ tx, params: { day = "" } }) =>
    isPlainDay(day) && (await dropException(tx, day)) ? saved("/office/calendar?kept") : notFound(),
});

async function again(
  { tx, actor, once, raw, today }: Ctx<StaffActor, unknown>,
  problems: readonly Problem[],
): Promise<Reply> {
  return page(
    <CalendarPage
      actor={actor}
      once={once}
      exceptions={await exceptionsSince(tx, aMonthBefore(today))}
      typed={raw}
      problems={refusals(problems, calendarLabels)}
    />,
    422,
  );
}

const aMonthBefore = (today: string): string => addDays(today, -31);

export const calendarRoutes: Route[] = [show, add, drop];
