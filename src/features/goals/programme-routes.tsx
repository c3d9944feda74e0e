import { firstOf } from "../../http/body.ts";
import { notFound, saved } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { line } from "../../http/fields.ts";
import { textMax } from "./form.ts";
import { showGoal, theirGoal } from "./show-goal.tsx";
import { turnProgramme } from "./turn-programme.ts";

const path = "/people/:participantId/goals/:goalId/programmes/:programmeId" as const;

const close = staffRoute({
  method: "POST",
  path: `${path}/closure`,
  can: "goal.set",
  audit: { action: "goal.programmeClosed", about: "participant" },
  handle: async (ctx) => {
    // Each programme on the page has a field, and so a label, of its own.
    const field = `because-${ctx.params["programmeId"] ?? ""}`;
    const because = line(textMax).safeParse(firstOf(ctx.raw, field));
    if (because.success) return turn(ctx, true, because.data);
    const problems = because.error.issues.map(({ message }) => ({ code: message, field }));
    return showGoal(ctx, problems, { [field]: { label: "つながりを終えるわけ", max: textMax } });
  },
});

const reopen = staffRoute({
  method: "POST",
  path: `${path}/reopening`,
  can: "goal.set",
  audit: { action: "goal.programmeReopened", about: "participant" },
  handle: (ctx) => turn(ctx, false, ""),
});

async function turn(ctx: Ctx<StaffActor, unknown>, closed: boolean, because: string) {
  const found = await theirGoal(ctx);
  if (found === null) return notFound();
  const { participantId, goal } = found;
  const { tx, actor, today, params } = ctx;
  const turned = await turnProgramme({
    tx,
    today,
    participantId,
    goal,
    closed,
    because,
    staffId: actor.staffId,
    programmeId: params["programmeId"] ?? "",
  });
  if (turned.ok) return saved(`/people/${participantId}/goals/${goal.goal_id}?kept=1#lived`);
  return turned.problem.code === "request.notFound" ? notFound() : showGoal(ctx, [turned.problem]);
}

export const programmeLinkRoutes: Route[] = [close, reopen];
