import { seenByStaff, staffMayRateGoal } from "../../domain/gas/two-views.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, type Reply } from "../../http/reply.ts";
import type { Ctx } from "../../http/route.ts";
import { may } from "../../policies/abilities.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals, type Labels } from "../../words/refusals.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { textMax } from "./form.ts";
import { GoalPage } from "./pages/goal.tsx";
import { gasOf, noGas } from "./queries/gas.ts";
import { goalOf } from "./queries/goals.ts";
import { livedBeside, livedUnder } from "./queries/lived.ts";

export type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "about" | "today"
>;

/** The person and the goal the path names; null for anybody else's. */
export async function theirGoal(ctx: Pick<Showing, "tx" | "params" | "about">) {
  const { participantId = "", goalId = "" } = ctx.params;
  const name = await nameOfPerson(ctx.tx, participantId);
  const goal = await goalOf(ctx.tx, participantId, goalId);
  if (name === undefined || goal === undefined) return null;
  ctx.about(participantId);
  const gas = (await gasOf(ctx.tx, participantId)).get(goalId) ?? noGas;
  return { participantId, name, goal, gas };
}

/** The page of one goal, with what was refused on it. */
export async function showGoal(
  ctx: Showing,
  problems: readonly Problem[],
  more: Labels = {},
): Promise<Reply> {
  const found = await theirGoal(ctx);
  if (found === null) return notFound();
  const { tx, actor, once, raw, today, query } = ctx;
  const { participantId, goal, gas } = found;
  return page(
    <GoalPage
      {...{ actor, once, raw, ...found }}
      seen={seenByStaff(gas.entries)}
      mayRate={staffMayRateGoal(gas.entries)}
      maySet={may(actor, "goal.set")}
      lived={await livedUnder(tx, participantId, goal.goal_id, today)}
      beside={await livedBeside(tx, participantId, goal.goal_id, today)}
      refused={refusals(problems, { ...labels, ...more })}
      kept={query.get("kept") !== null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  outcome: { label: "終わり方" },
  reason: { label: "終わりにするわけ", max: textMax },
  experience: { label: "つなげる体験" },
  level: { label: "段階" },
  words: { label: "そのときのようす", max: textMax },
} as const;
