import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { recordInterview, type Interview } from "../../domain/assessment/interview.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, type Result } from "../../domain/result.ts";

/** Keeps an interview for good; refuses with the domain's problems. */
export async function keepInterview(
  tx: Tx,
  participantId: string,
  staffId: string,
  said: Interview,
  today: PlainDay,
): Promise<Result<string>> {
  const interview = recordInterview(said, today);
  if (!interview.ok) return interview;
  const { operatorId, officeId } = tx.scope;
  const id = newId();
  const { value } = interview;
  await tx.rows(insert, [
    operatorId,
    officeId,
    id,
    participantId,
    staffId,
    value.place,
    value.purposeExplained,
    value.understanding,
    value.decisionSupport,
    value.will,
    value.preference,
    value.ability,
    value.understoodBy,
    value.words,
    value.occurredOn,
  ]);
  return ok(id);
}

const insert = statement<unknown>(
  "assessment-insert-interview",
  `insert into assessment_interview (operator_id, office_id, interview_id, participant_id, staff_id,
     place, purpose_explained, understanding, decision_support, will, preference, ability,
     understood_by, words, occurred_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);
