import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import type { Choice } from "./queries.ts";

/** What the person says of a programme today; all they said before stays. Gives the entry's id. */
export async function choose(
  tx: Tx,
  actor: ParticipantActor,
  programmeId: string,
  choice: Choice,
  today: PlainDay,
): Promise<string> {
  const beside = await besideNow(tx, actor);
  const id = newId();
  await tx.rows(insertChoice, [
    actor.operatorId,
    actor.officeId,
    id,
    actor.participantId,
    programmeId,
    choice,
    beside.given_how,
    beside.helped_by,
    today,
  ]);
  return id;
}

const insertChoice = statement<unknown>(
  "choices-insert",
  `insert into experience_choice (operator_id, office_id, choice_id, participant_id, programme_id,
     choice, given_how, helped_by, occurred_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
