import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";

/**
 * Makes the row of `awaiting_reply` say what the facts say: told, not taken back, and without feedback. Called by
 * whoever told a reflection or answered one, after writing.
 */
export async function refreshAwaitingReply(tx: Tx, reflectionId: string): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  // Telling and answering may meet: the second waits here and then sees what the first wrote.
  await tx.rows(lock, [reflectionId]);
  await tx.rows(forget, [operatorId, officeId, reflectionId]);
  await tx.rows(remember, [operatorId, officeId, reflectionId]);
}

const lock = statement<unknown>(
  "awaiting-reply-lock",
  "select pg_advisory_xact_lock(hashtextextended('awaiting_reply ' || $1, 0))",
);

const forget = statement<unknown>(
  "awaiting-reply-forget",
  `delete from awaiting_reply
   where operator_id = $1 and office_id = $2 and reflection_id = $3
     and (exists (
         select from feedback f
         where f.operator_id = $1 and f.office_id = $2 and f.reflection_id = $3)
       or not exists (
         select from reflection_told t
         where t.operator_id = $1 and t.office_id = $2 and t.reflection_id = $3))`,
);

const remember = statement<unknown>(
  "awaiting-reply-remember",
  `insert into awaiting_reply (operator_id, office_id, reflection_id, participant_id, since)
   select t.operator_id, t.office_id, t.reflection_id, t.participant_id, t.recorded_at
   from reflection_told t
   where t.operator_id = $1 and t.office_id = $2 and t.reflection_id = $3
     and not exists (
       select from feedback f
       where f.operator_id = $1 and f.office_id = $2 and f.reflection_id = $3)
   on conflict do nothing`,
);
