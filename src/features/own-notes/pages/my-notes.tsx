import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Notes, OwnNote } from "../queries.ts";
import { NoteCard } from "./note-card.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly notes: Notes;
  readonly resting: readonly OwnNote[];
  readonly isNewest: boolean;
  readonly notice: "savedMine" | "savedShown" | null;
  readonly takeBack: TakeBackOffer | undefined;
};

/** わたしの メモ: the newest first; those put away below. */
export function MyNotesPage({ actor, notes, resting, isNewest, notice, takeBack }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof noteWords) => say(noteWords[key], settings);
  const last = notes.notes.at(-1);
  const card = (note: OwnNote) => (
    <NoteCard key={note.noteId} note={note} settings={settings}>
      <a href={`/notes/${note.noteId}`}>{w("open")}</a>
    </NoteCard>
  );
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/today"
      notice={notice === null ? undefined : w(notice)}
      takeBack={takeBack}
    >
      <p>{w("lead")}</p>
      <p>
        <ButtonLink href="/notes/new">{w("add")}</ButtonLink>
      </p>
      {isNewest && <div data-unsent-of="/notes" data-each />}
      {notes.notes.length === 0 && <EmptyState heading={w("none")} picture="writing" />}
      {notes.notes.map(card)}
      <p class="row">
        {!isNewest && <a href="/notes">{w("newest")}</a>}
        {notes.hasOlder && last !== undefined && (
          <a href={`/notes?before=${last.noteId}`}>{w("older")}</a>
        )}
      </p>
      {resting.length > 0 && (
        <details>
          <summary>{w("resting")}</summary>
          {resting.map(card)}
        </details>
      )}
    </PersonPage>
  );
}
