import type { Problem } from "../../domain/result.ts";
import { notFound, page, problem, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import { givenNow } from "../saying/given.ts";
import { keepHope, markMost, restHope } from "./commands.ts";
import { areaIn, hopeForm, mostForm, restForm } from "./form.ts";
import { AreaPage } from "./pages/area.tsx";
import { HopePage } from "./pages/hope.tsx";
import { MyHopesPage } from "./pages/my-hopes.tsx";
import { SayHopePage } from "./pages/say-hope.tsx";
import { hopesOf } from "./queries.ts";
import { hopeForRoutes } from "./staff-routes.tsx";
import { problemsSaid } from "../saying/problems-said.ts";

const own = { can: "hope.viewMine", audit: { nothing: "own page" } } as const;
const says = { can: "hope.say", audit: { action: "hope.said", about: "participant" } } as const;

const all = participantRoute({
  method: "GET",
  path: "/hopes",
  ...own,
  handle: async ({ tx, actor, query, once }) => {
    const hopes = await hopesOf(tx, actor.participantId);
    return page(<MyHopesPage {...{ actor, hopes, once }} notice={noticeIn(query)} />);
  },
});

const area = participantRoute({
  method: "GET",
  path: "/hopes/areas/:area",
  ...own,
  handle: async ({ tx, actor, params, query, once }) => {
    const which = areaIn(params["area"]);
    if (which === null) return notFound();
    const hopes = await hopesOf(tx, actor.participantId);
    return page(<AreaPage {...{ actor, hopes, once }} area={which} notice={noticeIn(query)} />);
  },
});

const ask = participantRoute({
  method: "GET",
  path: "/hopes/areas/:area/new",
  ...own,
  can: "hope.say",
  handle: (ctx) => show(ctx, []),
});

const say = participantRoute({
  method: "POST",
  path: "/hopes/areas/:area",
  readings: /^words$/,
  ...says,
  form: hopeForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const which = areaIn(ctx.params["area"]);
    if (which === null) return notFound();
    const given = await givenNow(ctx.tx, ctx.actor);
    const { participantId } = ctx.actor;
    const kept = await keepHope(ctx, { participantId, area: which, restates: null, given });
    return kept.ok ? saved(`/hopes/areas/${which}?kept=said`) : show(ctx, [kept.problem]);
  },
});

const one = participantRoute({
  method: "GET",
  path: "/hopes/:hopeId",
  ...own,
  handle: async (ctx) => {
    const hopes = await mine(ctx);
    if (hopes === null) return notFound();
    return page(<HopePage actor={ctx.actor} {...hopes} notice={noticeIn(ctx.query)} />);
  },
});

const askAgain = participantRoute({
  method: "GET",
  path: "/hopes/:hopeId/again",
  ...own,
  can: "hope.say",
  handle: (ctx) => show(ctx, []),
});

const restate = participantRoute({
  method: "POST",
  path: "/hopes/:hopeId/versions",
  readings: /^words$/,
  ...says,
  form: hopeForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const hopes = await mine(ctx);
    const [first] = hopes?.versions ?? [];
    if (first === undefined) return notFound();
    const wish = {
      participantId: ctx.actor.participantId,
      area: first.area,
      restates: first.hopeId,
      given: await givenNow(ctx.tx, ctx.actor),
    };
    const kept = await keepHope(ctx, wish);
    return kept.ok ? saved(`/hopes/${first.hopeId}?kept=said`) : show(ctx, [kept.problem]);
  },
});

const rest = participantRoute({
  method: "POST",
  path: "/hopes/:hopeId/rest",
  can: "hope.say",
  audit: { action: "hope.rested", about: "participant" },
  form: restForm,
  handle: async (ctx) => {
    const hopes = await mine(ctx);
    const [first] = hopes?.versions ?? [];
    if (first === undefined) return notFound();
    await restHope(ctx, ctx.actor.participantId, first.hopeId, ctx.form.kind);
    return saved(`/hopes/areas/${first.area}`);
  },
});

const most = participantRoute({
  method: "POST",
  path: "/hopes/most",
  can: "hope.say",
  audit: { action: "hope.mostMarked", about: "participant" },
  form: mostForm,
  handle: async (ctx) => {
    const hopeId = ctx.form.hope === "" ? null : ctx.form.hope;
    const given = await givenNow(ctx.tx, ctx.actor);
    const marked = await markMost(ctx, ctx.actor.participantId, hopeId, given);
    if (!marked.ok) return problem(marked.problem);
    return saved(hopeId === null ? "/hopes?kept=unmarked" : "/hopes?kept=marked");
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query"
>;

/** Every version of the wish the path names; null where there is none of this person's. */
async function mine({ tx, actor, params }: My) {
  const hopes = await hopesOf(tx, actor.participantId);
  const versions = hopes.versions.filter(({ hopeId }) => hopeId === params["hopeId"]);
  return versions.length === 0 ? null : { versions, hopes };
}

/** The form for a new wish, or for one that is said anew. */
async function show(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const { actor, params, once, raw } = ctx;
  const known = params["hopeId"] === undefined ? null : await mine(ctx);
  const before = known?.versions.at(-1);
  const which = before?.area ?? areaIn(params["area"]);
  if (which === null || (params["hopeId"] !== undefined && before === undefined)) return notFound();
  const beside = await besideNow(ctx.tx, actor);
  return page(
    <SayHopePage
      {...{ actor, beside, once, raw, before }}
      area={which}
      problems={problemsSaid(problems, actor.settings)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const noticeIn = (query: URLSearchParams): "said" | "marked" | "unmarked" | null => {
  const kept = query.get("kept");
  return kept === "said" || kept === "marked" || kept === "unmarked" ? kept : null;
};

export const hopeRoutes: Route[] = [
  all,
  area,
  ask,
  say,
  most,
  one,
  askAgain,
  restate,
  rest,
  ...hopeForRoutes,
];
