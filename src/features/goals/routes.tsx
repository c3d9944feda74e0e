import { levelOfCard } from "../../domain/gas/cards.ts";
import { seenByPerson } from "../../domain/gas/two-views.ts";
import { provenance } from "../../domain/provenance/how-given.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { besideNow } from "../help/queries.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { myRatingForm } from "./form.ts";
import { HowMuchMorePage } from "./pages/how-much-more.tsx";
import { MyGoalPage } from "./pages/my-goal.tsx";
import { MyGoalsPage } from "./pages/my-goals.tsx";
import { gasOf, noGas } from "./queries/gas.ts";
import { goalOf, goalsOf, isOpen } from "./queries/goals.ts";
import { rateMine } from "./rate.ts";
import { staffGoalRoutes } from "./staff-routes.ts";

const own = { can: "goal.viewMine", audit: { nothing: "own page" } } as const;

const list = participantRoute({
  method: "GET",
  path: "/me/goals",
  ...own,
  handle: async ({ tx, actor }) => {
    const goals = (await goalsOf(tx, actor.participantId)).filter(isOpen);
    const gas = await gasOf(tx, actor.participantId);
    return page(<MyGoalsPage {...{ actor, goals, gas }} />);
  },
});

const one = participantRoute({
  method: "GET",
  path: "/me/goals/:goalId",
  ...own,
  handle: (ctx) => show(ctx, []),
});

const more = participantRoute({
  method: "GET",
  path: "/me/goals/:goalId/more",
  ...own,
  handle: async (ctx) => {
    const found = await mine(ctx);
    if (found === null) return notFound();
    const { actor, once } = ctx;
    const { goal } = found;
    return page(<HowMuchMorePage {...{ actor, goal, once }} takeBack={takeBackOffer(ctx)} />);
  },
});

const rate = participantRoute({
  method: "POST",
  path: "/me/goals/:goalId/ratings",
  can: "goal.rateMine",
  audit: { action: "goal.ratedMine", about: "participant" },
  form: myRatingForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, form, today } = ctx;
    const found = await mine(ctx);
    if (found === null) return notFound();
    const beside = await besideNow(tx, actor);
    const given = provenance(beside.given_how, beside.helped_by);
    // The sitting's own table holds a helper exactly where there was help.
    if (!given.ok) throw new Error(given.problem.code);
    const { participantId } = actor;
    const rating = { tx, participantId, today, ...found };
    const rated = await rateMine(rating, form.card, form.more ?? null, given.value);
    if (!rated.ok) return show(ctx, [rated.problem]);
    const path = `/me/goals/${found.goal.goal_id}`;
    // The card is kept already; how much more is asked after it and may stay open.
    const isOpenHow = levelOfCard(form.card, form.more ?? null) === null;
    const next = isOpenHow ? `${path}/more` : `${path}?kept=1`;
    return saved(withTakeBack(next, "rating", rated.value, path));
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "tx" | "actor" | "params" | "once" | "query" | "request"
>;

async function mine({ tx, actor, params }: My) {
  const goal = await goalOf(tx, actor.participantId, params["goalId"] ?? "");
  if (goal === undefined) return null;
  const gas = (await gasOf(tx, actor.participantId)).get(goal.goal_id) ?? noGas;
  return { goal, gas };
}

async function show(ctx: My, problems: readonly Problem[]): Promise<Reply> {
  const { actor, once, query } = ctx;
  const found = await mine(ctx);
  if (found === null) return notFound();
  const { settings } = actor;
  return page(
    <MyGoalPage
      {...{ actor, once, ...found }}
      seen={seenByPerson(found.gas.entries)}
      beside={await besideNow(ctx.tx, actor)}
      kept={query.get("kept") !== null}
      takeBack={takeBackOffer(ctx)}
      problems={problems.map((problem) => say(wordsOfProblem(problem), settings))}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const goalRoutes: Route[] = [list, one, more, rate, ...staffGoalRoutes];
