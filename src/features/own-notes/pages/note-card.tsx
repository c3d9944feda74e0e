import type { ComponentChildren } from "preact";

import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { noteCardWords, noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { WaysShown } from "../../saying/ways-shown.tsx";
import { howWords } from "../../shown/beside-row.tsx";
import type { OwnNote } from "../queries.ts";

type Props = {
  readonly note: OwnNote;
  readonly settings: PersonSettings;
  readonly children?: ComponentChildren;
};

/** One note as it was given, when, how, and who reads it. */
export const NoteCard = ({ note, settings, children }: Props) => (
  <Card
    tone="words"
    heading={say(note.isShown ? noteWords.isShown : noteWords.isMine, settings)}
    aside={<time dateTime={note.givenOn}>{dayAndYearInWords(note.givenOn)}</time>}
  >
    <WaysShown said={note} settings={settings} wordsOf={noteCardWords} />
    <small class="how">
      {howWords({ given_how: note.how, helper_name: note.helperName }, settings)}
    </small>
    {children}
  </Card>
);
