import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { OwnNote } from "../queries.ts";
import { NoteCard } from "./note-card.tsx";

export type NoteNotice = "shown" | "hidden";

type Props = {
  readonly actor: ParticipantActor;
  readonly note: OwnNote;
  readonly once: string;
  readonly notice: NoteNotice | null;
};

/** One note of mine: who reads it is mine to change, and so is whether it lies on top. */
export function NotePage({ actor, note, once, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof noteWords) => say(noteWords[key], settings);
  const path = `/notes/${note.noteId}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("short")}
      here="other"
      back="/notes"
      notice={notice === null ? undefined : w(notice)}
    >
      <NoteCard note={note} settings={settings} />
      <div class="row">
        <Form action={note.isShown ? `${path}/showing/end` : `${path}/showing`} once={once}>
          <Button kind="secondary">{w(note.isShown ? "stopShowing" : "toStaff")}</Button>
        </Form>
        <Form action={`${path}/rest`}>
          <Button kind="quiet" name="kind" value={note.isResting ? "takenUp" : "laidAside"}>
            {w(note.isResting ? "takeUp" : "layAside")}
          </Button>
        </Form>
      </div>
    </PersonPage>
  );
}
