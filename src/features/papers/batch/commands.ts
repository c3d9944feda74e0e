import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import { enrolmentOn } from "../../../domain/enrolment/enrolled.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { hasEnded } from "../../../domain/plan/cycle.ts";
import { viewCycle } from "../../../domain/plan/view.ts";
import { ok, refuse, type Problem, type Result } from "../../../domain/result.ts";
import { contextOf, planFactsOfOffice } from "../../plans/queries.ts";

type Asking = {
  readonly tx: Tx;
  readonly now: Date;
  readonly today: PlainDay;
  readonly by: string;
};

/** Asks for the plan followed now of everybody enrolled; refuses with `paper.nothingToPrint`. */
export async function askForBatch({
  tx,
  now,
  today,
  by,
}: Asking): Promise<Result<string, Problem<"paper.nothingToPrint">>> {
  const planIds = await plansFollowed(tx, today);
  if (planIds.length === 0) return refuse({ code: "paper.nothingToPrint" });
  const batchId = newId();
  const { operatorId, officeId } = tx.scope;
  await tx.rows(insert, [operatorId, officeId, batchId, by, now.toISOString(), planIds]);
  return ok(batchId);
}

/** Stops a batch that is not over; what was drawn of it is not kept. */
export async function cancelBatch(tx: Tx, batchId: string): Promise<void> {
  await tx.rows(cancel, [tx.scope.operatorId, tx.scope.officeId, batchId]);
}

/** By the reading of their person's name, as the papers will lie in the archive. */
async function plansFollowed(tx: Tx, today: PlainDay): Promise<string[]> {
  const people = await planFactsOfOffice(tx);
  return people
    .filter(
      ({ enrolledOn, leftOn }) =>
        enrolledOn !== null && enrolmentOn(today, { startedOn: enrolledOn, leftOn }) === "enrolled",
    )
    .toSorted((a, b) => (a.kana < b.kana ? -1 : 1))
    .flatMap((facts) => {
      const plan = facts.plans.findLast((one) => {
        const view = viewCycle(facts.events, one, contextOf(facts, one, today));
        return view.start !== null && !hasEnded(view);
      });
      return plan === undefined ? [] : [plan.planId];
    });
}

const insert = statement<never>(
  "paper-batch-ask",
  `insert into paper_batch (operator_id, office_id, batch_id, asked_by, asked_at, plan_ids)
   values ($1, $2, $3, $4, $5, $6)`,
);

const cancel = statement<never>(
  "paper-batch-cancel",
  `update paper_batch set state = 'cancelled'
   where operator_id = $1 and office_id = $2 and batch_id = $3 and state in ('waiting', 'drawing')`,
);
