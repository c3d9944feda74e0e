import { z } from "zod";

export const noteLimit = 500;

export const noteForm = z.object({
  words: z.string("note.missing").trim().min(1, "note.missing").max(noteLimit, "note.tooLong"),
  experience: z.uuid("request.notFound").optional(),
  /** The page the note was written on. */
  back: z.string().optional(),
});
