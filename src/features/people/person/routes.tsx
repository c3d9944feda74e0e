import type { Problem } from "../../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { addPerson, changePerson } from "./commands.ts";
import { newPersonForm, personForm, personLabels } from "./form.ts";
import { PersonPage } from "./person-page.tsx";
import { groupChoices, personById } from "./queries.ts";

const can = "participant.manage";

const blank = staffRoute({
  method: "GET",
  path: "/people/new",
  can,
  audit: { nothing: "an empty form" },
  handle: async ({ tx, actor, once, today }) =>
    page(<PersonPage actor={actor} once={once} today={today} groups={await groupChoices(tx)} />),
});

const add = staffRoute({
  method: "POST",
  path: "/people",
  readings: /^(name|called)$/,
  can,
  audit: { action: "participant.added", about: "participant" },
  form: newPersonForm,
  again: (ctx, problems) => newAgain(ctx, problems),
  handle: async (ctx) => {
    const when = { by: ctx.actor.staffId, today: ctx.today };
    const added = await addPerson(ctx.tx, ctx.form, when);
    if (!added.ok) return newAgain(ctx, [added.problem]);
    ctx.about(added.value);
    return saved(`/people/${added.value}`);
  },
});

const edit = staffRoute({
  method: "GET",
  path: "/people/:participantId/edit",
  can,
  audit: { action: "participant.opened", about: "participant" },
  handle: (ctx) => editPage(ctx),
});

const change = staffRoute({
  method: "POST",
  path: "/people/:participantId/edit",
  readings: /^(name|called)$/,
  can,
  audit: { action: "participant.changed", about: "participant" },
  form: personForm,
  again: (ctx, problems) => editPage(ctx, problems),
  handle: async (ctx) => {
    const id = idOf(ctx);
    if ((await personById(ctx.tx, id)) === undefined) return notFound();
    ctx.about(id);
    const when = { by: ctx.actor.staffId, today: ctx.today };
    const changed = await changePerson(ctx.tx, id, ctx.form, when);
    return changed.ok ? saved(`/people/${id}`) : editPage(ctx, [changed.problem]);
  },
});

type StaffCtx = Ctx<StaffActor, unknown>;

const idOf = (ctx: StaffCtx): string => ctx.params["participantId"] ?? "";

async function newAgain(
  { tx, actor, once, today, raw }: StaffCtx,
  problems: readonly Problem[],
): Promise<Reply> {
  return page(
    <PersonPage
      actor={actor}
      once={once}
      today={today}
      groups={await groupChoices(tx)}
      typed={raw}
      problems={refusals(problems, personLabels)}
    />,
    422,
  );
}

async function editPage(ctx: StaffCtx, problems?: readonly Problem[]): Promise<Reply> {
  const { tx, actor, once, today, raw } = ctx;
  const id = idOf(ctx);
  const stored = await personById(tx, id);
  if (stored === undefined) return notFound();
  ctx.about(id);
  const known = { actor, once, today, groups: await groupChoices(tx), stored: { ...stored, id } };
  if (problems === undefined) return page(<PersonPage {...known} />);
  const stale = problems.some(({ code }) => code === "form.stale");
  return page(
    <PersonPage {...known} typed={raw} problems={refusals(problems, personLabels)} stale={stale} />,
    stale ? 409 : 422,
  );
}

export const personRoutes: Route[] = [blank, add, edit, change];
