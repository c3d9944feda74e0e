import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { PlanEventKind } from "../../domain/plan/event.ts";
import { ok, refuse, type Problem, type Result } from "../../domain/result.ts";
import type { PaperKind } from "../../reports/kit/model.ts";
import { makeModel, type MadePaper } from "./make-model.ts";
import { planOnPaper, type PlanOnPaper } from "./plan-on-paper.ts";
import { paperOfEvent } from "./queries.ts";
import type { Drawn } from "./read-over.ts";

type Keeping = { readonly tx: Tx; readonly now: Date; readonly by: string };

/**
 * Keeps a confirmed paper as it stands and returns its id; a paper kept before stays the one. Refuses with
 * `paper.notConfirmed`.
 */
export async function keepPaperModel(
  { tx, now, by }: Keeping,
  kind: PaperKind,
  { plan, facts }: PlanOnPaper,
  { model, confirmedBy }: MadePaper,
): Promise<Result<string, Problem<"paper.notConfirmed">>> {
  if (confirmedBy === null) return refuse({ code: "paper.notConfirmed" });
  const known = await paperOfEvent(tx, kind, confirmedBy);
  if (known !== null) return ok(known);
  const body = canonicalize(model);
  if (body === undefined) throw new TypeError("a page model is plain data");
  const { operatorId, officeId } = tx.scope;
  const sha256 = createHash("sha256").update(body).digest("hex");
  await tx.rows(insert, [
    operatorId,
    officeId,
    newId(),
    facts.participantId,
    kind,
    plan.planId,
    confirmedBy,
    model.form,
    sha256,
    body,
    by,
    now.toISOString(),
  ]);
  const kept = await paperOfEvent(tx, kind, confirmedBy);
  if (kept === null) throw new Error("a paper kept a moment ago is gone");
  return ok(kept);
}

const confirmedBy: Partial<Record<PlanEventKind, readonly PaperKind[]>> = {
  meeting: ["meetingMinutes"],
  inForce: ["supportPlan", "supportPlanEasy"],
  conclusion: ["monitoring"],
};

/** A step that confirms papers keeps them in its own transaction, so that they print the same in five years. */
export async function keepConfirmed(
  keeping: Keeping & Drawn & { readonly today: PlainDay },
  planId: string,
  step: PlanEventKind,
): Promise<void> {
  const kinds = confirmedBy[step] ?? [];
  const on = kinds.length === 0 ? null : await planOnPaper(keeping.tx, planId, keeping.today);
  if (on === null) return;
  for (const kind of kinds) {
    const made = await makeModel(keeping, kind, on);
    if (made?.confirmedBy) await keepPaperModel(keeping, kind, on, made);
  }
}

// Two hands at once keep one: the second finds the first one's.
const insert = statement<never>(
  "paper-keep",
  `insert into paper (operator_id, office_id, paper_id, participant_id, kind, plan_id, event_id, form,
     sha256, body, recorded_by, recorded_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
   on conflict (operator_id, office_id, kind, event_id) do nothing`,
);
