import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import type { GoalId } from "./content.ts";

/** A goal is not deleted once something was lived under it: it is closed, and its evidence stays. */
export type GoalClosure = {
  readonly goalId: GoalId;
  readonly closedOn: PlainDay;
  readonly outcome: "reached" | "changed" | "setAside";
  readonly because: string;
};

export type GoalProblem = Problem<"plan.goalHasEvidence"> & { goalId: GoalId; count: number };

/** Whether a goal of a draft may simply be struck out. */
export function strikeOut(goalId: GoalId, evidenceCount: number): Result<GoalId, GoalProblem> {
  if (evidenceCount === 0) return ok(goalId);
  return refuse({ code: "plan.goalHasEvidence", goalId, count: evidenceCount });
}

/** Goals still worked on at the end of `day`, given every closure stored. */
export function openGoals<Goal extends { readonly goalId: GoalId }>(
  goals: readonly Goal[],
  closures: readonly GoalClosure[],
  day: PlainDay,
): Goal[] {
  const closed = new Set(
    closures.filter(({ closedOn }) => closedOn <= day).map(({ goalId }) => goalId),
  );
  return goals.filter(({ goalId }) => !closed.has(goalId));
}
