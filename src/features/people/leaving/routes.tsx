import { endSessionsOf } from "../../../auth/accounts.ts";
import type { Problem } from "../../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { refusals } from "../../../words/refusals.ts";
import { enrolmentsOf } from "../derived.ts";
import { personById } from "../person/queries.ts";
import { comeBack, leave } from "./commands.ts";
import { leavingForm, leavingLabels, returnForm } from "./form.ts";
import { LeavingPage } from "./page.tsx";

const can = "participant.manage";

const show = staffRoute({
  method: "GET",
  path: "/people/:participantId/leaving",
  can,
  audit: { action: "participant.opened", about: "participant" },
  handle: (ctx) => leavingPage(ctx),
});

const leaveRoute = staffRoute({
  method: "POST",
  path: "/people/:participantId/leaving",
  can,
  audit: { action: "participant.left", about: "participant" },
  form: leavingForm,
  again: (ctx, problems) => leavingPage(ctx, problems),
  handle: async (ctx) => {
    if ((await personById(ctx.tx, idOf(ctx))) === undefined) return notFound();
    ctx.about(idOf(ctx));
    const when = { by: ctx.actor.staffId, today: ctx.today };
    const left = await leave(ctx.tx, idOf(ctx), ctx.form, when);
    if (!left.ok) return leavingPage(ctx, [left.problem]);
    // For a later day nothing has to be ended: every request asks whether the person is enrolled today.
    if (left.value <= ctx.today) await endSessionsOf(ctx.services, idOf(ctx));
    return saved(`/people/${idOf(ctx)}/leaving?kept`);
  },
});

const comeBackRoute = staffRoute({
  method: "POST",
  path: "/people/:participantId/return",
  can,
  audit: { action: "participant.returned", about: "participant" },
  form: returnForm,
  again: (ctx, problems) => leavingPage(ctx, problems),
  handle: async (ctx) => {
    if ((await personById(ctx.tx, idOf(ctx))) === undefined) return notFound();
    ctx.about(idOf(ctx));
    const when = { by: ctx.actor.staffId, today: ctx.today };
    const back = await comeBack(ctx.tx, idOf(ctx), ctx.form.startsOn, when);
    return back.ok ? saved(`/people/${idOf(ctx)}/leaving?kept`) : leavingPage(ctx, [back.problem]);
  },
});

const idOf = (ctx: Ctx<StaffActor, unknown>): string => ctx.params["participantId"] ?? "";

async function leavingPage(
  ctx: Ctx<StaffActor, unknown>,
  problems?: readonly Problem[],
): Promise<Reply> {
  const { tx, actor, once, raw, query } = ctx;
  const id = idOf(ctx);
  const stored = await personById(tx, id);
  if (stored === undefined) return notFound();
  ctx.about(id);
  const person = { id, name: stored.name };
  const known = { actor, once, person, enrolments: await enrolmentsOf(tx, id) };
  if (problems === undefined) return page(<LeavingPage {...known} kept={query.has("kept")} />);
  return page(
    <LeavingPage {...known} typed={raw} problems={refusals(problems, leavingLabels)} />,
    422,
  );
}

export const leavingRoutes: Route[] = [show, leaveRoute, comeBackRoute];
