import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import type { PlanContent, PlanGoal } from "../../../domain/plan/content.ts";
import { strikeOut } from "../../../domain/plan/goal.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { evidenceByGoal } from "../evidence/queries.ts";
import { inOffice } from "../store-event.ts";

type Ctx = {
  readonly tx: Tx;
  readonly participantId: string;
  readonly staffId: string;
  readonly raw: RawForm;
  readonly today: PlainDay;
};

/** The goal typed into the editor becomes the person's goal and stands in the draft. Refuses with `form.missing`. */
export async function addGoal(ctx: Ctx, content: PlanContent): Promise<Result<PlanContent>> {
  const { tx, participantId, staffId, raw } = ctx;
  const wording = firstOf(raw, "newWording").trim();
  if (wording === "") return refuse({ code: "form.missing", field: "newWording" });
  const goal: PlanGoal = {
    goalId: newId(),
    term: firstOf(raw, "newTerm") === "longTerm" ? "longTerm" : "shortTerm",
    wording,
    ownWords: firstOf(raw, "newOwn"),
    hopeIds: (raw["newHopes"] ?? []).filter((id) =>
      content.wishes.person.some(({ hopeId }) => hopeId === id),
    ),
    period: content.header.period,
  };
  const { operatorId, officeId } = inOffice(tx);
  const which = {
    operator_id: operatorId,
    office_id: officeId,
    goal_id: goal.goalId,
    participant_id: participantId,
  };
  await tx.q
    .insertInto("goal")
    .values({
      ...which,
      term: goal.term,
      own_words: goal.ownWords,
      wording: goal.wording,
      starts_on: goal.period.from,
      ends_on: goal.period.until,
      recorded_by: staffId,
    })
    .execute();
  for (const hopeId of goal.hopeIds) {
    await tx.q
      .insertInto("goal_hope")
      .values({ ...which, hope_id: hopeId })
      .execute();
  }
  for (const programmeId of new Set(raw["newProgrammes"] ?? [])) {
    await tx.q
      .insertInto("goal_programme")
      .values({ ...which, programme_id: programmeId, recorded_by: staffId })
      .execute();
  }
  return ok({ ...content, goals: [...content.goals, goal] });
}

/** Strikes a goal out of the draft. Refuses with `plan.goalHasEvidence` once something was lived under it. */
export async function strikeGoal(
  ctx: Ctx,
  content: PlanContent,
  goalId: string,
): Promise<Result<PlanContent>> {
  const lived = await evidenceByGoal(ctx.tx, ctx.participantId, "0001-01-01", ctx.today);
  const struck = strikeOut(goalId, lived.get(goalId)?.length ?? 0);
  if (!struck.ok) return struck;
  await close(ctx, goalId, "setAside", "計画に使わなかった");
  return ok(withoutGoal(content, goalId));
}

/** Ends a goal for a reason; what was lived under it stays. Refuses with `form.missing`. */
export async function closeGoal(
  ctx: Ctx,
  content: PlanContent,
  goalId: string,
): Promise<Result<PlanContent>> {
  const outcome = outcomes.find((one) => one === firstOf(ctx.raw, `outcome-${goalId}`));
  const reason = firstOf(ctx.raw, `because-${goalId}`).trim();
  if (outcome === undefined) return refuse({ code: "form.choose", field: `outcome-${goalId}` });
  if (reason === "") return refuse({ code: "form.missing", field: `because-${goalId}` });
  await close(ctx, goalId, outcome, reason);
  return ok(withoutGoal(content, goalId));
}

const outcomes = ["reached", "changed", "setAside"] as const;

async function close(
  { tx, participantId, staffId, today }: Ctx,
  goalId: string,
  outcome: (typeof outcomes)[number],
  reason: string,
): Promise<void> {
  const { operatorId, officeId } = inOffice(tx);
  await tx.q
    .insertInto("goal_closure")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      goal_id: goalId,
      participant_id: participantId,
      outcome,
      reason,
      closed_on: today,
      recorded_by: staffId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const withoutGoal = (content: PlanContent, goalId: string): PlanContent => ({
  ...content,
  goals: content.goals.filter((goal) => goal.goalId !== goalId),
  rows: content.rows.filter((row) => row.goalId !== goalId),
});
