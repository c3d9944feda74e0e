import { z } from "zod";

import { noteReaders } from "../../domain/note/own-note.ts";
import { isNoteCard } from "../../words/own-notes.ts";
import { saidPictures, saidWords } from "../saying/form.ts";

const said = {
  words: saidWords(2000, "ownNote.tooLong"),
  card: saidPictures(6).refine((cards) => cards.every(isNoteCard), "form.choose"),
};

export const noteForm = z.object({
  ...said,
  // Sent without a press on either button, it stays mine.
  for: z.enum(noteReaders, "form.choose").default("me"),
});

export const restForm = z.object({ kind: z.enum(["laidAside", "takenUp"], "form.choose") });

export const noteForForm = z.object({
  ...said,
  given_how: z.enum(["typed_for", "interpreted"], "provenance.howMissing"),
  for: z.enum(noteReaders, "form.choose"),
});
