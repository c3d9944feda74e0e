import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import type { Notes } from "../queries.ts";
import { NoteCard } from "./note-card.tsx";
import { WriteNoteFor } from "./write-note-for.tsx";

export type PersonNotesProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly notes: Notes;
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
  readonly kept: "me" | "staff" | null;
};

/**
 * The notes the person shows the staff, and a way to write one for them. Who was shown nothing reads
 * the same page whether there is something or not.
 */
export function PersonNotesPage(page: PersonNotesProps) {
  const { actor, participantId, name, notes, kept } = page;
  const path = `/people/${participantId}/own-notes`;
  const last = notes.notes.at(-1);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのメモ`}
      here="people"
      problems={page.refused}
      notice={kept === null ? undefined : noticeWords[kept]}
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${name}さん` },
      ]}
    >
      {notes.notes.length === 0 && <p>本人が支援員に見せているメモはありません。</p>}
      <p class="soft">
        本人のメモは、本人が見せると決めたものだけが、ここに出ます。見せるのをやめると消えます。
      </p>
      {notes.notes.map((note) => (
        <NoteCard key={note.noteId} note={note} settings={staffReading} />
      ))}
      {notes.hasOlder && last !== undefined && (
        <p>
          <a href={`${path}?before=${last.noteId}`}>前のメモ</a>
        </p>
      )}
      <WriteNoteFor {...page} path={path} />
    </StaffPage>
  );
}

const noticeWords = {
  me: "本人のメモに残しました。本人だけが見られます。",
  staff: "本人のメモに残しました。",
} as const;
