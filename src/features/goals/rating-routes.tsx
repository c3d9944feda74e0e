import { notFound, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { noticed } from "../board/derived.ts";
import { gasWaiverForm, staffRatingForm } from "./form.ts";
import { rateAsStaff, waiveRating } from "./rate.ts";
import { showGoal, theirGoal } from "./show-goal.tsx";

const path = "/people/:participantId/goals/:goalId" as const;

const rate = staffRoute({
  method: "POST",
  path: `${path}/ratings`,
  can: "goal.follow",
  audit: { action: "goal.rated", about: "participant" },
  form: staffRatingForm,
  again: (ctx, problems) => showGoal(ctx, problems),
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    const { tx, actor, form, today } = ctx;
    const rated = await rateAsStaff({ tx, today, ...found }, form.level, actor.staffId);
    if (!rated.ok) return showGoal(ctx, [rated.problem]);
    await noticed(tx, found.participantId, today);
    return saved(`/people/${found.participantId}/goals/${found.goal.goal_id}?kept=1`);
  },
});

const waive = staffRoute({
  method: "POST",
  path: `${path}/waivers`,
  can: "goal.follow",
  audit: { action: "goal.waived", about: "participant" },
  form: gasWaiverForm,
  again: (ctx, problems) => showGoal(ctx, problems),
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    const { tx, actor, form, today } = ctx;
    const waived = await waiveRating({ tx, today, ...found }, form, actor.staffId);
    if (!waived.ok) return showGoal(ctx, [waived.problem]);
    return saved(`/people/${found.participantId}/goals/${found.goal.goal_id}?kept=1`);
  },
});

export const ratingRoutes: Route[] = [rate, waive];
