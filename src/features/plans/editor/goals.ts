import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanContent, PlanGoal } from "../../../domain/plan/content.ts";
import { ok, refuse, type Problem, type Result } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { addGoal, closeGoal, strikeGoal } from "../../goals/commands.ts";
import { closureForm } from "../../goals/form.ts";
import { goalOf, isOpen, type GoalRow } from "../../goals/queries/goals.ts";

type Ctx = {
  readonly tx: Tx;
  readonly participantId: string;
  readonly staffId: string;
  readonly raw: RawForm;
  readonly today: PlainDay;
};

/** What a button of the editor does to a goal: `addGoal`, `useGoal:<id>`, `strikeGoal:<id>`, `closeGoal:<id>`. */
export async function actOnGoal(
  ctx: Ctx,
  content: PlanContent,
  act: string,
): Promise<Result<PlanContent>> {
  const [verb, goalId = ""] = act.split(":");
  if (verb === "addGoal") return addTyped(ctx, content);
  if (verb !== "useGoal" && verb !== "strikeGoal" && verb !== "closeGoal") return ok(content);
  const goal = await goalOf(ctx.tx, ctx.participantId, goalId);
  if (goal === undefined) return refuse({ code: "goal.closed" });
  if (verb === "useGoal") return useGoal(content, goal);
  const ended = verb === "strikeGoal" ? await strike(ctx, goal) : await close(ctx, goal);
  return ended.ok ? ok(withoutGoal(content, goalId)) : ended;
}

/** The goal typed into the editor becomes the person's goal and stands in the draft. */
async function addTyped(ctx: Ctx, content: PlanContent): Promise<Result<PlanContent>> {
  const { raw, participantId } = ctx;
  const wording = firstOf(raw, "newWording").trim();
  if (wording === "") return refuse({ code: "form.missing", field: "newWording" });
  const { from, until } = content.header.period;
  const added = await addGoal(ctx, participantId, {
    term: firstOf(raw, "newTerm") === "longTerm" ? "longTerm" : "shortTerm",
    ownWords: firstOf(raw, "newOwn"),
    wording,
    hopeIds: [...(raw["newHopes"] ?? [])],
    programmeIds: [...(raw["newProgrammes"] ?? [])],
    parentId: "",
    from,
    until,
    replaces: "",
  });
  if (!added.ok) return refuse(inEditor(added.problem));
  const goal = await goalOf(ctx.tx, participantId, added.value);
  if (goal === undefined) throw new Error("a goal kept a moment ago is gone");
  return useGoal(content, goal);
}

/** A goal set elsewhere stands in the draft with its words, wishes and days. */
function useGoal(content: PlanContent, goal: GoalRow): Result<PlanContent> {
  if (!isOpen(goal)) return refuse({ code: "goal.closed" });
  if (content.goals.some(({ goalId }) => goalId === goal.goal_id)) return ok(content);
  const placed: PlanGoal = {
    goalId: goal.goal_id,
    term: goal.term,
    wording: goal.wording,
    ownWords: goal.own_words,
    hopeIds: goal.hopes.map(({ hope_id }) => hope_id),
    period: { from: goal.starts_on, until: goal.ends_on },
  };
  return ok({ ...content, goals: [...content.goals, placed] });
}

async function strike(ctx: Ctx, goal: GoalRow): Promise<Result<null>> {
  const struck = await strikeGoal(ctx, ctx.participantId, goal);
  return struck.ok ? struck : refuse(about(struck.problem, goal));
}

async function close(ctx: Ctx, goal: GoalRow): Promise<Result<null>> {
  const id = goal.goal_id;
  const reason = firstOf(ctx.raw, `because-${id}`).trim();
  if (reason === "") return refuse({ code: "form.missing", field: `because-${id}` });
  const sent = closureForm.safeParse({ outcome: firstOf(ctx.raw, `outcome-${id}`), reason });
  if (!sent.success) return refuse({ code: "form.choose", field: `outcome-${id}` });
  const { outcome } = sent.data;
  const closed = await closeGoal(ctx, ctx.participantId, goal, outcome, reason);
  return closed.ok ? closed : refuse(about(closed.problem, goal));
}

const about = (problem: Problem, { goal_id }: GoalRow): Problem => ({
  ...problem,
  field: `outcome-${goal_id}`,
});

/** The editor's own names of the fields of a new goal. */
const inEditor = (problem: Problem): Problem => ({
  ...problem,
  field: problem["field"] === "hopeIds" ? "newHopes" : "newWording",
});

const withoutGoal = (content: PlanContent, goalId: string): PlanContent => ({
  ...content,
  goals: content.goals.filter((goal) => goal.goalId !== goalId),
  rows: content.rows.filter((row) => row.goalId !== goalId),
});
