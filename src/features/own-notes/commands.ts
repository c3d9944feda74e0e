import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { todayIn } from "../../domain/calendar/day.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { writeNote, type NoteReaders } from "../../domain/note/own-note.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { givenAt } from "../../domain/provenance/waited.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import { auditFact } from "../../http/audit-fact.ts";
import type { SignedIn } from "../../policies/actor.ts";
import type { SaidForm } from "../saying/form.ts";
import { columnsOf, keepSaid } from "../saying/keep.ts";

type Acting = { readonly tx: Tx; readonly actor: SignedIn; readonly today: PlainDay };

type Writing = Acting & {
  readonly services: Services;
  readonly form: SaidForm & { readonly for: NoteReaders };
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly now: Date;
  readonly waited: number | null;
};

/**
 * Keeps a note of the person on the day it was written, and shows it where it is for the staff, too;
 * gives its id. Refuses with `ownNote.nothingSaid` or as `keepSaid` does.
 */
export async function keepNote(
  ctx: Writing,
  participantId: string,
  given: Provenance,
): Promise<Result<string>> {
  const kept = await keepSaid(ctx, participantId);
  if (!kept.ok) return kept;
  const said = writeNote(kept.value);
  if (!said.ok) return said;
  const { tx, actor, now, waited } = ctx;
  const writtenAt = givenAt(now, waited);
  const noteId = newId();
  await tx.q
    .insertInto("own_note")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      note_id: noteId,
      participant_id: participantId,
      ...columnsOf(said.value),
      given_how: given.how,
      helped_by: given.helpedBy,
      occurred_on: todayIn(writtenAt, "Asia/Tokyo"),
      given_at: waited ? writtenAt : null,
    })
    .execute();
  if (ctx.form.for === "staff") {
    await showNote(ctx, participantId, noteId, given);
    // The route logs nothing, since most notes are nobody else's; this one no longer is.
    tx.audit(auditFact(actor, "ownNote.shown", participantId, { noteId }));
  }
  return ok(noteId);
}

/** The staff of the office read it from now on; showing it twice is showing it once. */
export async function showNote(
  { tx, today }: Acting,
  participantId: string,
  noteId: string,
  given: Provenance,
): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  const how = [given.how, given.helpedBy, today];
  await tx.rows(show, [operatorId, officeId, noteId, participantId, ...how]);
}

/** Mine alone again. */
export const hideNote = ({ tx }: Acting, noteId: string): Promise<unknown[]> =>
  tx.rows(hide, [tx.scope.operatorId, tx.scope.officeId, noteId]);

/** The person puts a note away or takes it out again. */
export async function restNote(
  { tx, actor }: Acting,
  participantId: string,
  noteId: string,
  kind: "laidAside" | "takenUp",
): Promise<void> {
  await tx.q
    .insertInto("own_note_rest")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      rest_id: newId(),
      note_id: noteId,
      participant_id: participantId,
      kind,
    })
    .execute();
}

// Not "on conflict": whether there is one would be asked of the policy that hides notes.
const show = statement<unknown>(
  "own-note-show",
  `insert into own_note_shown (operator_id, office_id, note_id, participant_id, given_how, helped_by,
     occurred_on)
   select $1, $2, $3, $4, $5, $6, $7
   where not exists (select from own_note_shown
     where operator_id = $1 and office_id = $2 and note_id = $3)`,
);

const hide = statement<unknown>(
  "own-note-hide",
  "delete from own_note_shown where operator_id = $1 and office_id = $2 and note_id = $3",
);
