import type { Problem } from "../../../domain/result.ts";
import { page, problem, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { openOffice, switchOffice } from "./commands.ts";
import { officeForm, officeLabels, switchForm } from "./form.ts";
import { OfficesPage } from "./page.tsx";
import { officesOfOperator, ownOffices } from "./queries.ts";
import { SwitchPage } from "./switch-page.tsx";

const show = staffRoute({
  method: "GET",
  path: "/office/offices",
  can: "office.manage",
  audit: { nothing: "names of offices only" },
  handle: (ctx) => officesPage(ctx),
});

const open = staffRoute({
  method: "POST",
  path: "/office/offices",
  can: "office.manage",
  audit: { action: "office.opened" },
  form: officeForm,
  again: (ctx, problems) => officesPage(ctx, problems),
  handle: async ({ tx, form, today }) => {
    await openOffice(tx, form, today);
    return saved("/office/offices?kept");
  },
});

const choose = staffRoute({
  method: "GET",
  path: "/office/switch",
  can: "session.secureMine",
  audit: { nothing: "the actor's own posts" },
  handle: async ({ services, actor }) =>
    page(<SwitchPage actor={actor} mine={await ownOffices(services, actor)} />),
});

const switchTo = staffRoute({
  method: "POST",
  path: "/office/switch",
  can: "session.secureMine",
  audit: { action: "session.officeSwitched" },
  form: switchForm,
  handle: async ({ services, actor, form }) => {
    const switched = await switchOffice(services, actor, form.officeId);
    return switched.ok ? saved("/") : problem(switched.problem);
  },
});

async function officesPage(
  { tx, services, actor, once, raw, query }: Ctx<StaffActor, unknown>,
  problems?: readonly Problem[],
): Promise<Reply> {
  const offices = await officesOfOperator(tx);
  const known = { actor, once, offices, mine: await ownOffices(services, actor) };
  if (problems === undefined) return page(<OfficesPage {...known} kept={query.has("kept")} />);
  return page(
    <OfficesPage {...known} typed={raw} problems={refusals(problems, officeLabels)} />,
    422,
  );
}

export const officesRoutes: Route[] = [show, open, choose, switchTo];
