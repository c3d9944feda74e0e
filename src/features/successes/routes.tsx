import { todayIn } from "../../domain/calendar/day.ts";
import { givenAt } from "../../domain/provenance/waited.ts";
import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { idIn } from "../../http/fields.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import { givenNow } from "../saying/given.ts";
import { problemsSaid } from "../saying/problems-said.ts";
import { isId, mySuccessForm } from "./form.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { keepSuccess } from "./keep-success.ts";
import { MyNewSuccessPage } from "./pages/my-new-success.tsx";
import { MySuccessesPage } from "./pages/my-successes.tsx";
import { successesOf, workOfSuccess } from "./queries.ts";
import { staffSuccessRoutes } from "./staff-routes.tsx";

const list = participantRoute({
  method: "GET",
  path: "/successes",
  can: "growth.viewMine",
  audit: { nothing: "own page" },
  handle: async (ctx) => {
    const { tx, actor, query } = ctx;
    const from = idIn(query, "before");
    const rows = await successesOf(tx, actor.participantId, from);
    const takeBack = takeBackOffer(ctx);
    return page(<MySuccessesPage {...{ actor, rows, takeBack }} isNewest={from === null} />);
  },
});

const ask = participantRoute({
  method: "GET",
  path: "/successes/new",
  can: "success.keepMine",
  audit: { nothing: "own page" },
  handle: (ctx) => show(ctx, ctx.query.get("experience") ?? "", []),
});

const keep = participantRoute({
  method: "POST",
  path: "/successes",
  readings: /^words$/,
  can: "success.keepMine",
  audit: { action: "success.kept", about: "participant" },
  form: mySuccessForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, problems) => show(ctx, firstOf(ctx.raw, "experience"), problems),
  handle: async (ctx) => {
    const { tx, actor } = ctx;
    const given = await givenNow(tx, actor);
    const by = { participantId: actor.participantId, staffId: null, given };
    // What waited on the person's device belongs to the day it was given on.
    const day = todayIn(givenAt(ctx.now, ctx.waited), "Asia/Tokyo");
    const kept = await keepSuccess({ ...ctx, today: day }, by);
    if (kept.ok) return saved(withTakeBack("/successes", "success", kept.value));
    if (kept.problem.code === "request.notFound") return notFound();
    return show({ ...ctx, form: undefined }, ctx.form.experience, [kept.problem]);
  },
});

async function show(
  { tx, actor, once, raw }: Ctx<ParticipantActor, undefined>,
  experienceId: string,
  problems: readonly Problem[],
): Promise<Reply> {
  const work = isId(experienceId)
    ? await workOfSuccess(tx, actor.participantId, experienceId)
    : undefined;
  if (work === undefined && experienceId !== "") return notFound();
  const beside = await besideNow(tx, actor);
  const told = problemsSaid(problems, actor.settings);
  return page(
    <MyNewSuccessPage {...{ actor, work, beside, once, raw }} problems={told} />,
    problems.length === 0 ? 200 : 422,
  );
}

export const successRoutes: Route[] = [list, ask, keep, ...staffSuccessRoutes];
