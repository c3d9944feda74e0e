import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import type { Said } from "../../domain/saying/said.ts";
import { saidIn, type Columns } from "../saying/keep.ts";

/** A note of the person as it was given; never altered. */
export type OwnNote = Said & {
  readonly noteId: string;
  readonly how: HowGiven;
  readonly helperName: string | null;
  readonly givenOn: PlainDay;
  readonly isShown: boolean;
  readonly isResting: boolean;
};

/** A page of notes; one more is read to know whether there is an older page. */
export const notesAPage = 20;

export type Notes = { readonly notes: readonly OwnNote[]; readonly hasOlder: boolean };

/** Notes that are not put away, newest first, older than the one named by `before`; for staff only what is shown. */
export async function notesOf(
  tx: Tx,
  participantId: string,
  before: string | null = null,
): Promise<Notes> {
  const rows = await tx.rows(page, [...whose(tx, participantId), before]);
  return { notes: rows.slice(0, notesAPage).map(noteOf), hasOlder: rows.length > notesAPage };
}

/** What the person put away, newest first. */
export const restingNotes = async (tx: Tx, participantId: string): Promise<OwnNote[]> =>
  (await tx.rows(resting, whose(tx, participantId))).map(noteOf);

/** Undefined when it is nothing of this person's, or not for the actor to read. */
export async function oneNote(
  tx: Tx,
  participantId: string,
  noteId: string,
): Promise<OwnNote | undefined> {
  const [row] = await tx.rows(one, [...whose(tx, participantId), noteId]);
  return row && noteOf(row);
}

export type ShownNote = { readonly participantId: string; readonly name: string };

/** Who showed the staff a note on `day`, by name. */
export const shownOn = (tx: Tx, day: PlainDay): Promise<ShownNote[]> =>
  tx.rows(shown, [tx.scope.operatorId, tx.scope.officeId, day]);

const whose = (tx: Tx, participantId: string) => [
  tx.scope.operatorId,
  tx.scope.officeId,
  participantId,
];

type Row = Columns & {
  note_id: string;
  given_how: HowGiven;
  helper_name: string | null;
  occurred_on: PlainDay;
  is_shown: boolean;
  is_resting: boolean;
};

const noteOf = (row: Row): OwnNote => ({
  ...saidIn(row),
  noteId: row.note_id,
  how: row.given_how,
  helperName: row.helper_name,
  givenOn: row.occurred_on,
  isShown: row.is_shown,
  isResting: row.is_resting,
});

const isResting = `coalesce((select r.kind from own_note_rest r
    where r.operator_id = $1 and r.office_id = $2 and r.note_id = n.note_id
    order by r.recorded_at desc, r.rest_id desc limit 1) = 'laidAside', false)`;

const select = (and: string, limit: number) => `
  select n.note_id, n.words, n.card, n.photo_id, n.voice_id, n.given_how, s.name as helper_name,
    n.occurred_on, ${isResting} as is_resting,
    exists (select from own_note_shown w where w.operator_id = $1 and w.office_id = $2
      and w.note_id = n.note_id) as is_shown
  from own_note n
  left join staff_member s on s.operator_id = $1 and s.staff_id = n.helped_by
  where n.operator_id = $1 and n.office_id = $2 and n.participant_id = $3 and ${and}
  order by n.occurred_on desc, n.recorded_at desc, n.note_id desc
  limit ${limit}`;

const page = statement<Row>(
  "own-notes-page",
  select(
    `not ${isResting} and ($4::uuid is null or (n.occurred_on, n.recorded_at, n.note_id) < (
       select o.occurred_on, o.recorded_at, o.note_id from own_note o where o.operator_id = $1
         and o.office_id = $2 and o.participant_id = $3 and o.note_id = $4))`,
    notesAPage + 1,
  ),
);

const resting = statement<Row>("own-notes-resting", select(isResting, 100));

const one = statement<Row>("own-note-one", select("n.note_id = $4", 1));

const shown = statement<ShownNote>(
  "own-notes-shown-on",
  `select distinct p.participant_id as "participantId", p.name, p.kana
   from own_note_shown w
   join participant p on p.operator_id = $1 and p.office_id = $2
     and p.participant_id = w.participant_id
   where w.operator_id = $1 and w.office_id = $2 and w.occurred_on = $3
   order by p.kana, p.participant_id`,
);
