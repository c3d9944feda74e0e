import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";

/** Staff wrote, marked or kept something about the person on `day`. */
export const noticed = (tx: Tx, participantId: string, day: PlainDay): Promise<unknown> =>
  tx.rows(standing("last_noticed_on"), place(tx, participantId, day));

/** A feedback was written on `day`; to give feedback is to notice. */
export async function gaveFeedback(tx: Tx, participantId: string, day: PlainDay): Promise<void> {
  await tx.rows(standing("last_feedback_on"), place(tx, participantId, day));
  await noticed(tx, participantId, day);
}

const place = (tx: Tx, participantId: string, day: PlainDay) => [
  tx.scope.operatorId,
  tx.scope.officeId,
  participantId,
  day,
];

/** Late entries about an earlier day never move the last day backwards. */
const standing = (column: "last_noticed_on" | "last_feedback_on") =>
  statement<unknown>(
    `standing-${column}`,
    `insert into participant_standing (operator_id, office_id, participant_id, ${column})
     values ($1, $2, $3, $4)
     on conflict (operator_id, office_id, participant_id) do update
       set ${column} = excluded.${column}
       where participant_standing.${column} is null
          or participant_standing.${column} < excluded.${column}`,
  );
