import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { isAchievement } from "../../../domain/plan/achievement.ts";
import { citedSentences, type PlanEvidence } from "../../../domain/plan/evidence.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { enterStep } from "../enter-step.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { inOffice } from "../store-event.ts";
import type { MonitoringContent } from "./content.ts";

/** Keeps what is being written; returns its next version. Refuses with `form.stale`. */
export async function saveMonitoring(
  tx: Tx,
  plan: { readonly planId: string; readonly participantId: string },
  content: MonitoringContent,
  seen: number,
  staffId: string,
): Promise<Result<number>> {
  const { operatorId, officeId } = inOffice(tx);
  const body = JSON.stringify(content);
  const row = await tx.q
    .insertInto("plan_monitoring_draft")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      plan_id: plan.planId,
      participant_id: plan.participantId,
      content: body,
      changed_by: staffId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["operator_id", "office_id", "plan_id"])
        .doUpdateSet((eb) => ({
          content: body,
          version: eb("plan_monitoring_draft.version", "+", 1),
          changed_by: staffId,
          changed_at: new Date().toISOString(),
        }))
        .where("plan_monitoring_draft.version", "=", seen),
    )
    .returning("version")
    .executeTakeFirst();
  return row === undefined ? refuse({ code: "form.stale" }) : ok(row.version);
}

type Finishing = {
  readonly tx: Tx;
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly goalIds: readonly string[];
  readonly content: MonitoringContent;
  readonly evidence: ReadonlyMap<string, readonly PlanEvidence[]>;
  readonly since: PlainDay;
  readonly occurredOn: PlainDay;
  readonly place: string;
  readonly now: Date;
  readonly today: PlainDay;
};

/**
 * The written result of a monitoring: goal by goal, with the records each sentence cites. Refuses with
 * `form.missing`, `form.choose`, or what the rules of the plan say.
 */
export async function finishMonitoring(work: Finishing): Promise<Result<null>> {
  const { tx, actor, facts, plan, content, goalIds } = work;
  const lacking = goalIds.flatMap((goalId) => {
    const { words = "", achievement = "" } = content.goals[goalId] ?? {};
    if (words.trim() === "") return [{ code: "form.missing", field: `words-${goalId}` }];
    return isAchievement(achievement)
      ? []
      : [{ code: "form.choose", field: `achievement-${goalId}` }];
  });
  if (lacking[0]) return refuse(lacking[0]);
  if (content.satisfaction.trim() === "") {
    return refuse({ code: "form.missing", field: "satisfaction" });
  }
  const eventId = newId();
  const entered = await enterStep({
    tx,
    participantId: facts.participantId,
    recordedBy: actor.staffId,
    today: work.today,
    candidate: {
      kind: "monitoringResult",
      eventId,
      planId: plan.planId,
      occurredOn: work.occurredOn,
      recordedAt: work.now,
      by: actor.staffId,
      place: work.place === "" ? null : work.place,
      evidence: [],
      corrects: null,
    },
  });
  if (!entered.ok) return entered;
  await storeResult(work, eventId);
  return ok(null);
}

async function storeResult(work: Finishing, eventId: string): Promise<void> {
  const { tx, facts, plan, content, goalIds, evidence, since } = work;
  const { operatorId, officeId } = inOffice(tx);
  const which = {
    operator_id: operatorId,
    office_id: officeId,
    event_id: eventId,
    participant_id: facts.participantId,
  };
  const { satisfaction, changes } = content;
  await tx.q
    .insertInto("plan_monitoring")
    .values({ ...which, plan_id: plan.planId, since, satisfaction, changes })
    .execute();
  for (const goalId of goalIds) {
    const { words = "", achievement = "" } = content.goals[goalId] ?? {};
    const cited = citedSentences(words, evidence.get(goalId) ?? []).flatMap(({ cites }) => cites);
    await tx.q
      .insertInto("plan_goal_result")
      .values({
        ...which,
        goal_id: goalId,
        achievement,
        words,
        evidence: JSON.stringify([...new Set(cited)]),
      })
      .execute();
  }
  await tx.q
    .deleteFrom("plan_monitoring_draft")
    .where("operator_id", "=", operatorId)
    .where("office_id", "=", officeId)
    .where("plan_id", "=", plan.planId)
    .execute();
}
