import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";

/** The person has the answers to their questions before them; what was news is none any more. */
export async function openAnswers(tx: Tx, participantId: string): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  await tx.rows(insert, [operatorId, officeId, participantId]);
}

const insert = statement<never>(
  "plan-answers-opened",
  `insert into plan_answer_opened (operator_id, office_id, answer_id, participant_id)
   select a.operator_id, a.office_id, a.answer_id, a.participant_id from plan_answer a
   where a.operator_id = $1 and a.office_id = $2 and a.participant_id = $3
     and not exists (select from plan_answer_opened x where x.operator_id = $1
       and x.office_id = $2 and x.answer_id = a.answer_id)
   on conflict do nothing`,
);
