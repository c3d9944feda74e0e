import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { contentProblems, type ContentProblem } from "../../../domain/plan/completeness.ts";
import type { PlanContent, WorkRowKind } from "../../../domain/plan/content.ts";
import { planVersion } from "../../../domain/plan/version.ts";
import type { Problem } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { enterStep } from "../enter-step.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { inOffice } from "../store-event.ts";
import { saveDraft } from "./save-draft.ts";

type Finishing = {
  readonly tx: Tx;
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly content: PlanContent;
  readonly seen: number;
  readonly madeOn: PlainDay;
  readonly now: Date;
  readonly today: PlainDay;
};

/** Freezes the draft as a version and enters the step 原案. Returns every problem; none means it is done. */
export async function finishDraft(work: Finishing): Promise<readonly (Problem | ContentProblem)[]> {
  const { tx, actor, facts, plan, madeOn, now, today } = work;
  const content = withHeader(work);
  const used = await usedOutside(tx, facts.participantId, content.header.period.from);
  const lacking = contentProblems(content, facts.office.form, used);
  if (lacking.length > 0) return lacking;
  const kept = await saveDraft(tx, plan.planId, content, work.seen, actor.staffId);
  if (!kept.ok) return [kept.problem];
  const { text, hash } = planVersion(content);
  if (hash === plan.finished?.hash) return [{ code: "plan.alreadyRecorded" }];
  await storeVersion(work, content, text, hash);
  const entered = await enterStep({
    tx,
    participantId: facts.participantId,
    recordedBy: actor.staffId,
    today,
    candidate: {
      kind: "draft",
      versionHash: hash,
      eventId: newId(),
      planId: plan.planId,
      occurredOn: madeOn,
      recordedAt: now,
      by: actor.staffId,
      place: null,
      evidence: [],
      corrects: null,
    },
  });
  return entered.ok ? [] : [entered.problem];
}

/** Names and numbers as they are on the day the version is made; it keeps them even if they change. */
function withHeader({ facts, actor, content, plan, madeOn }: Finishing): PlanContent {
  return {
    ...content,
    header: {
      ...content.header,
      officeName: facts.office.name,
      participantName: facts.name,
      participantKana: facts.kana,
      birthday: facts.birthday ?? "",
      certificateNumber: facts.certificateNumber,
      serviceManagerName: actor.name,
      number: plan.number,
      madeOn,
    },
  };
}

async function storeVersion(
  { tx, actor, facts, plan }: Finishing,
  content: PlanContent,
  body: string,
  sha256: string,
): Promise<void> {
  const { operatorId, officeId } = inOffice(tx);
  await tx.q
    .insertInto("plan_version")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      plan_id: plan.planId,
      number: (plan.finished?.number ?? 0) + 1,
      participant_id: facts.participantId,
      sha256,
      body,
      starts_on: content.header.period.from,
      ends_on: content.header.period.until,
      recorded_by: actor.staffId,
    })
    .execute();
}

const outside = statement<{ legal_class: "outsideWork" | "outsideSupport" }>(
  "plan-outside-used",
  `select distinct legal_class from experience
   where operator_id = $1 and office_id = $2 and participant_id = $3
     and day >= $4 and legal_class <> 'none'`,
);

/** Outside work laid out within the plan's time must stand in the plan. */
async function usedOutside(tx: Tx, participantId: string, from: PlainDay): Promise<WorkRowKind[]> {
  const { operatorId, officeId } = tx.scope;
  const rows = await tx.rows(outside, [operatorId, officeId, participantId, from]);
  return rows.map(({ legal_class }) => legal_class);
}
