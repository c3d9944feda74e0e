import type { Tx } from "../../../db/actor-transaction.ts";
import { addDays } from "../../../domain/calendar/day.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import { serviceOn } from "../../../domain/plan/context.ts";
import { isKind, standing } from "../../../domain/plan/event.ts";
import { reviewDueOn, type ServiceType } from "../../../domain/plan/service-rules.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { goalsOf, isOpen } from "../../goals/queries/goals.ts";
import { hopesOf } from "../../hopes/queries.ts";
import { contextOf } from "../facts/context.ts";
import { planFacts, type PlanFacts } from "../facts/facts.ts";
import { planContent } from "../queries.ts";
import { inOffice, lockPerson } from "../store-event.ts";
import { quotedWishes } from "./wishes.ts";

type Ctx = { readonly tx: Tx; readonly actor: StaffActor; readonly today: PlainDay };

/**
 * Opens the draft of the person's next plan; what the last one said is taken over, except goals that were closed.
 * Refuses with `plan.twoDrafts` while another is open, or `request.notFound`.
 */
export async function startPlan(ctx: Ctx, participantId: string): Promise<Result<string>> {
  const { tx, actor, today } = ctx;
  await lockPerson(tx, participantId);
  const facts = await planFacts(tx, participantId);
  if (facts === null) return refuse({ code: "request.notFound" });
  const open = facts.plans.find(({ draft }) => draft !== null);
  if (open) return refuse({ code: "plan.twoDrafts", count: 2, planId: open.planId });
  const planId = newId();
  const { operatorId, officeId } = inOffice(tx);
  const serviceType = serviceOn(facts.services, today) ?? facts.office.serviceType;
  const where = { operator_id: operatorId, office_id: officeId, plan_id: planId };
  await tx.q
    .insertInto("support_plan")
    .values({
      ...where,
      participant_id: participantId,
      service_type: serviceType,
      number: facts.plans.length + 1,
      recorded_by: actor.staffId,
    })
    .execute();
  await tx.q
    .insertInto("plan_draft")
    .values({
      ...where,
      participant_id: participantId,
      content: JSON.stringify(await firstContent(ctx, facts, serviceType)),
      changed_by: actor.staffId,
    })
    .execute();
  return ok(planId);
}

async function firstContent(
  { tx, actor, today }: Ctx,
  facts: PlanFacts,
  serviceType: ServiceType,
): Promise<PlanContent> {
  const last = lastFollowed(facts);
  const stored = last ? await planContent(tx, last.planId) : null;
  const from = last
    ? addDays(viewCycle(facts.events, last, contextOf(facts, last, today)).until, 1)
    : today;
  const until = addDays(reviewDueOn(serviceType, from, facts.office.rules), -1);
  const hopes = quotedWishes(await hopesOf(tx, facts.participantId));
  const open = new Set(
    (await goalsOf(tx, facts.participantId)).filter(isOpen).map(({ goal_id }) => goal_id),
  );
  const goals = stored?.content.goals.filter(({ goalId }) => open.has(goalId)) ?? [];
  const kept = new Set(goals.map(({ goalId }) => goalId));
  return {
    header: {
      officeName: facts.office.name,
      serviceType,
      participantName: facts.name,
      participantKana: facts.kana,
      birthday: facts.birthday ?? "",
      certificateNumber: facts.certificateNumber,
      madeOn: today,
      period: { from, until },
      number: (last?.number ?? 0) + 1,
      serviceManagerName: actor.name,
    },
    wishes: { person: hopes, family: stored?.content.wishes.family ?? "" },
    policy: stored?.content.policy ?? "",
    goals: goals.map((goal) =>
      goal.term === "shortTerm" ? Object.assign({}, goal, { period: { from, until } }) : goal,
    ),
    rows: (stored?.content.rows ?? [])
      .filter(({ goalId }) => kept.has(goalId))
      .map((row) => Object.assign({}, row, { rowId: newId(), period: { from, until } })),
    workRows: stored?.content.workRows ?? [],
  };
}

/** The plan followed last; one that was dropped before it began does not count. */
function lastFollowed(facts: PlanFacts) {
  const begun = new Set(
    standing(facts.events)
      .filter(isKind("inForce"))
      .map(({ planId }) => planId),
  );
  return facts.plans.findLast(({ planId }) => begun.has(planId));
}
