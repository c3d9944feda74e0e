import { assessmentItems, isAssessmentItem } from "../../domain/assessment/areas.ts";
import { itemToAnswer } from "../../domain/assessment/round.ts";
import { visibleTo } from "../../domain/assessment/two-views.ts";
import { provenance, type Provenance } from "../../domain/provenance/how-given.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, problem, redirect, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { assessmentWords } from "../../words/assessment.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { besideNow } from "../help/queries.ts";
import { beginRound, handIn, keepAnswers, oneAtATime } from "./commands.ts";
import { answerAfter, itemForm } from "./form.ts";
import { MyAssessmentPage } from "./pages/my-assessment.tsx";
import { MyBothPage } from "./pages/my-both.tsx";
import { MyEndPage } from "./pages/my-end.tsx";
import { MyItemPage } from "./pages/my-item.tsx";
import { newestRound } from "./queries/rounds.ts";
import { talksIn } from "./queries/talks.ts";
import { staffAssessmentRoutes } from "./staff-routes.ts";

const own = { can: "assessment.answerMine", audit: { nothing: "own page" } } as const;

const home = participantRoute({
  method: "GET",
  path: "/me/assessment",
  ...own,
  handle: async ({ tx, actor, once }) => {
    const round = await newestRound(tx, actor.participantId);
    if (round !== null && visibleTo("person", round.views).includes("supporter")) {
      const talks = await talksIn(tx, round.roundId);
      return page(<MyBothPage {...{ actor, round, talks, once }} />);
    }
    return page(<MyAssessmentPage {...{ actor, round, once }} />);
  },
});

const begin = participantRoute({
  method: "POST",
  path: "/me/assessment",
  can: "assessment.answerMine",
  audit: { action: "assessment.begun", about: "participant" },
  handle: async ({ tx, actor, today }) => {
    const begun = await beginRound(tx, actor.participantId, null, today);
    return begun.ok ? saved(pathOf(assessmentItems[0]?.item ?? "")) : problem(begun.problem);
  },
});

const resume = participantRoute({
  method: "GET",
  path: "/me/assessment/next",
  ...own,
  handle: async ({ tx, actor }) => {
    const round = await newestRound(tx, actor.participantId);
    if (round === null || round.views.person !== null) return redirect("/me/assessment");
    const item = itemToAnswer(round.own);
    return redirect(item === null ? "/me/assessment/end" : pathOf(item));
  },
});

const end = participantRoute({
  method: "GET",
  path: "/me/assessment/end",
  ...own,
  handle: (ctx) => showEnd(ctx, []),
});

const give = participantRoute({
  method: "POST",
  path: "/me/assessment/handing-in",
  can: "assessment.answerMine",
  audit: { action: "assessment.handedIn", about: "participant" },
  handle: async (ctx) => {
    await oneAtATime(ctx.tx, ctx.actor.participantId);
    const round = await newestRound(ctx.tx, ctx.actor.participantId);
    if (round === null) return notFound();
    const given = await handIn(ctx.tx, round, { side: "self", given: await givenNow(ctx) }, ctx);
    return given.ok ? saved("/me/assessment") : showEnd(ctx, [given.problem]);
  },
});

const question = participantRoute({
  method: "GET",
  path: "/me/assessment/items/:item",
  ...own,
  handle: (ctx) => showItem(ctx, []),
});

const answer = participantRoute({
  method: "POST",
  path: "/me/assessment/items/:item",
  readings: /^words$/,
  can: "assessment.answerMine",
  audit: { action: "assessment.answered", about: "participant" },
  form: itemForm,
  again: (ctx, problems) => showItem(ctx, problems),
  handle: async (ctx) => {
    await oneAtATime(ctx.tx, ctx.actor.participantId);
    const asked = await askedItem(ctx);
    if (asked === null) return notFound();
    const { round, item } = asked;
    const before = round.own.find((one) => one.item === item);
    const after = answerAfter(item, before, ctx.form);
    const hand = { side: "self", given: await givenNow(ctx) } as const;
    const kept = await keepAnswers(ctx.tx, round, [after], hand);
    if (!kept.ok) return showItem(ctx, [kept.problem]);
    if (ctx.form.go === undefined && ctx.form.skip === undefined) return saved(pathOf(item));
    const at = assessmentItems.findIndex((one) => one.item === item);
    const next = assessmentItems[at + (ctx.form.go === "before" ? -1 : 1)];
    return saved(next === undefined ? "/me/assessment/end" : pathOf(next.item));
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "request"
>;

async function askedItem({ tx, actor, params }: My) {
  const { item = "" } = params;
  const round = isAssessmentItem(item) ? await newestRound(tx, actor.participantId) : null;
  return round === null ? null : { round, item };
}

async function givenNow({ tx, actor }: My): Promise<Provenance> {
  const beside = await besideNow(tx, actor);
  const given = provenance(beside.given_how, beside.helped_by);
  // The sitting's own table holds a helper exactly where there was help.
  if (!given.ok) throw new Error(given.problem.code);
  return given.value;
}

async function showItem(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const [first] = problems;
  // An autosaving page gets the words of the refusal; it still holds what was typed.
  if (first !== undefined && ctx.request.headers.get("accept")?.startsWith("application/json")) {
    return problem({ ...first, label: assessmentWords.words.std, max: 2000 });
  }
  const asked = await askedItem(ctx);
  if (asked === null) return notFound();
  if (asked.round.views.person !== null) {
    return first === undefined ? redirect("/me/assessment") : problem(first);
  }
  const beside = await besideNow(ctx.tx, ctx.actor);
  return page(
    <MyItemPage
      {...asked}
      actor={ctx.actor}
      beside={beside}
      raw={first === undefined ? {} : ctx.raw}
      problems={said(problems, ctx.actor)}
    />,
    first === undefined ? 200 : 422,
  );
}

async function showEnd(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const round = await newestRound(ctx.tx, ctx.actor.participantId);
  if (round === null || (round.views.person !== null && problems.length === 0)) {
    return redirect("/me/assessment");
  }
  const { actor, once } = ctx;
  return page(
    <MyEndPage {...{ actor, round, once }} problems={said(problems, actor)} />,
    problems.length === 0 ? 200 : 422,
  );
}

const said = (problems: readonly Problem[], { settings }: ParticipantActor): string[] =>
  problems.map((one) => {
    const label = say(assessmentWords.words, settings);
    return say(wordsOfProblem({ ...one, label, max: 2000 }), settings);
  });

const pathOf = (item: string): string => `/me/assessment/items/${item}`;

export const assessmentRoutes: Route[] = [
  home,
  begin,
  resume,
  end,
  give,
  question,
  answer,
  ...staffAssessmentRoutes,
];
