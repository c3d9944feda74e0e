import { ok, refuse, type Problem, type Result } from "../result.ts";
import { saysNothing, type Said } from "../saying/said.ts";

export type OwnNoteProblem = Problem<"ownNote.nothingSaid">;

/** A note of the person is words, pictures, a photo or a voice; any of them is enough, nothing is not. */
export const writeNote = (said: Said): Result<Said, OwnNoteProblem> =>
  saysNothing(said) ? refuse({ code: "ownNote.nothingSaid" }) : ok(said);

/** Whom a note is for: mine alone, or shown to the staff of my office. */
export const noteReaders = ["me", "staff"] as const;
export type NoteReaders = (typeof noteReaders)[number];
