import { noteCardWords } from "../../../words/own-notes.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { WaysShown } from "../../saying/ways-shown.tsx";
import { saidIn } from "../../saying/keep.ts";
import type { OwnNoteBody } from "../entries.ts";

/** A note that the person shows the staff. */
export const NoteSaid = ({ body }: { body: OwnNoteBody }) => (
  <WaysShown
    said={saidIn({ ...body, photo_id: body.photo, voice_id: body.voice })}
    settings={staffReading}
    wordsOf={noteCardWords}
  />
);
