import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { noticed } from "./derived.ts";

type Note = {
  readonly participantId: string;
  readonly experienceId: string | null;
  readonly staffId: string;
  readonly words: string;
  readonly day: PlainDay;
};

/** Keeps a ten-second note. False when the experience is not one of this person's. */
export async function keepNote(tx: Tx, note: Note): Promise<boolean> {
  const { operatorId, officeId } = tx.scope;
  const kept = await tx.rows(insert, [
    operatorId,
    officeId,
    newId(),
    note.participantId,
    note.experienceId,
    note.staffId,
    note.words,
    note.day,
  ]);
  if (kept.length === 0) return false;
  await noticed(tx, note.participantId, note.day);
  return true;
}

const insert = statement<{ note_id: string }>(
  "note-keep",
  `insert into support_note (operator_id, office_id, note_id, participant_id, experience_id,
     staff_id, words, occurred_on)
   select $1, $2, $3, $4, $5, $6, $7, $8
   where $5::uuid is null or exists (select from experience
     where operator_id = $1 and office_id = $2 and experience_id = $5 and participant_id = $4)
   returning note_id`,
);
