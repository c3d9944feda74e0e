import type { Tx } from "../../db/actor-transaction.ts";
import { setGoal, type GoalOutcome } from "../../domain/goal/set-goal.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { strikeOut } from "../../domain/plan/goal.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { hopesOf } from "../hopes/queries.ts";
import type { GoalForm } from "./form.ts";
import { goalsOf, isOpen, programmesHere, type GoalRow } from "./queries/goals.ts";
import { evidenceCount, livedBeside } from "./queries/lived.ts";

type Setting = { readonly tx: Tx; readonly staffId: string; readonly today: PlainDay };

/**
 * A goal quoting this person's wishes; with `replaces` it is the new writing of one that then ends
 * as changed. Refuses with the domain's problems, `form.choose` (a programme that is not here) or
 * `goal.closed`.
 */
export async function addGoal(
  { tx, staffId, today }: Setting,
  participantId: string,
  form: GoalForm,
): Promise<Result<string>> {
  const open = (await goalsOf(tx, participantId)).filter(isOpen);
  const { now } = await hopesOf(tx, participantId);
  const draft = setGoal(
    { ...form, parentId: form.parentId === "" ? null : form.parentId },
    {
      hopeIds: now.map(({ hopeId }) => hopeId),
      longGoalIds: open
        .filter(({ term, goal_id }) => term === "longTerm" && goal_id !== form.replaces)
        .map(({ goal_id }) => goal_id),
    },
  );
  if (!draft.ok) return draft;
  const here = new Set((await programmesHere(tx)).map(({ programme_id }) => programme_id));
  if (!form.programmeIds.every((id) => here.has(id))) {
    return refuse({ code: "form.choose", field: "programmeIds" });
  }
  const before = open.find(({ goal_id }) => goal_id === form.replaces);
  if (form.replaces !== "" && before === undefined) return refuse({ code: "goal.closed" });
  const goalId = newId();
  const which = { ...place(tx, participantId), goal_id: goalId };
  const { term, ownWords, wording, parentId, from, until, hopeIds } = draft.value;
  await tx.q
    .insertInto("goal")
    .values({
      ...which,
      term,
      own_words: ownWords,
      wording,
      parent_goal_id: parentId,
      replaces: before?.goal_id ?? null,
      starts_on: from,
      ends_on: until,
      recorded_by: staffId,
    })
    .execute();
  const quoted = [...new Set(hopeIds)].map((hope_id) => Object.assign({ hope_id }, which));
  if (quoted.length > 0) await tx.q.insertInto("goal_hope").values(quoted).execute();
  await linkProgrammes(tx, which, form.programmeIds, staffId);
  if (before !== undefined) {
    await end(tx, before, participantId, "changed", "書きなおした", staffId, today);
  }
  return ok(goalId);
}

/** Ends a goal for a reason; what was lived under it stays. Refuses with `goal.closed`. */
export async function closeGoal(
  { tx, staffId, today }: Setting,
  participantId: string,
  goal: GoalRow,
  outcome: GoalOutcome,
  reason: string,
): Promise<Result<null>> {
  if (!isOpen(goal)) return refuse({ code: "goal.closed", field: "outcome" });
  const ended = await end(tx, goal, participantId, outcome, reason, staffId, today);
  // Two at once: one of the two ends it.
  return ended.length === 1 ? ok(null) : refuse({ code: "goal.closed", field: "outcome" });
}

/** Takes a goal out under which nothing was lived yet. Refuses with `plan.goalHasEvidence` or `goal.closed`. */
export async function strikeGoal(
  setting: Setting,
  participantId: string,
  goal: GoalRow,
): Promise<Result<null>> {
  const { tx, today } = setting;
  const struck = strikeOut(
    goal.goal_id,
    await evidenceCount(tx, participantId, goal.goal_id, today),
  );
  if (!struck.ok) return refuse({ ...struck.problem, field: "outcome" });
  return closeGoal(setting, participantId, goal, "setAside", "書きまちがえた");
}

/** Says of single occasions that they serve a goal. Refuses with `form.choose` what is not there to be linked. */
export async function linkExperiences(
  { tx, staffId, today }: Setting,
  participantId: string,
  goalId: string,
  experienceIds: readonly string[],
): Promise<Result<null>> {
  const lived = await livedBeside(tx, participantId, goalId, today);
  const known = new Set(lived.map(({ experience_id }) => experience_id));
  if (!experienceIds.every((id) => known.has(id))) {
    return refuse({ code: "form.choose", field: "experience" });
  }
  const which = { ...place(tx, participantId), goal_id: goalId, recorded_by: staffId };
  const rows = [...new Set(experienceIds)].map((id) => Object.assign({ experience_id: id }, which));
  await tx.q.insertInto("experience_goal").values(rows).execute();
  return ok(null);
}

async function linkProgrammes(
  tx: Tx,
  which: ReturnType<typeof place> & { readonly goal_id: string },
  programmeIds: readonly string[],
  staffId: string,
): Promise<void> {
  const by = { ...which, recorded_by: staffId };
  const rows = [...new Set(programmeIds)].map((id) => Object.assign({ programme_id: id }, by));
  if (rows.length > 0) await tx.q.insertInto("goal_programme").values(rows).execute();
}

const end = (
  tx: Tx,
  goal: GoalRow,
  participantId: string,
  outcome: GoalOutcome,
  reason: string,
  staffId: string,
  today: PlainDay,
) =>
  tx.q
    .insertInto("goal_closure")
    .values({
      ...place(tx, participantId),
      goal_id: goal.goal_id,
      outcome,
      reason,
      closed_on: today,
      recorded_by: staffId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("goal_id")
    .execute();

/** Every table of a person starts with these; the actor's scope names operator and office. */
export function place(tx: Tx, participantId: string) {
  const { operatorId, officeId } = tx.scope;
  if (officeId === null) throw new Error("a goal belongs to an office");
  return { operator_id: operatorId, office_id: officeId, participant_id: participantId };
}
