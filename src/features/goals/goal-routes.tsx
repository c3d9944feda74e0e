import { notFound, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { closeGoal, linkExperiences, strikeGoal } from "./commands.ts";
import { closureForm, experiencesForm } from "./form.ts";
import { showGoal, theirGoal } from "./show-goal.tsx";

const path = "/people/:participantId/goals/:goalId" as const;

const one = staffRoute({
  method: "GET",
  path,
  can: "goal.view",
  audit: { action: "goals.viewed", about: "participant" },
  handle: (ctx) => showGoal(ctx, []),
});

const close = staffRoute({
  method: "POST",
  path: `${path}/closure`,
  can: "goal.set",
  audit: { action: "goal.closed", about: "participant" },
  form: closureForm,
  again: (ctx, problems) => showGoal(ctx, problems),
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    const { participantId, goal } = found;
    const { outcome, reason } = ctx.form;
    const setting = { tx: ctx.tx, staffId: ctx.actor.staffId, today: ctx.today };
    const closed = await closeGoal(setting, participantId, goal, outcome, reason);
    return closed.ok
      ? saved(`/people/${participantId}/goals?kept=1`)
      : showGoal(ctx, [closed.problem]);
  },
});

const strike = staffRoute({
  method: "POST",
  path: `${path}/striking`,
  can: "goal.set",
  audit: { action: "goal.closed", about: "participant" },
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    const { participantId, goal } = found;
    const setting = { tx: ctx.tx, staffId: ctx.actor.staffId, today: ctx.today };
    const struck = await strikeGoal(setting, participantId, goal);
    return struck.ok
      ? saved(`/people/${participantId}/goals?kept=1`)
      : showGoal(ctx, [struck.problem]);
  },
});

const link = staffRoute({
  method: "POST",
  path: `${path}/experiences`,
  can: "goal.follow",
  audit: { action: "goal.linked", about: "participant" },
  form: experiencesForm,
  again: (ctx, problems) => showGoal(ctx, problems),
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    const { participantId, goal } = found;
    const setting = { tx: ctx.tx, staffId: ctx.actor.staffId, today: ctx.today };
    const linked = await linkExperiences(setting, participantId, goal.goal_id, ctx.form.experience);
    return linked.ok
      ? saved(`/people/${participantId}/goals/${goal.goal_id}?kept=1#lived`)
      : showGoal(ctx, [linked.problem]);
  },
});

export const goalPageRoutes: Route[] = [one, close, strike, link];
