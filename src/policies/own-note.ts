import { participantOnly, staff } from "./roles.ts";

export const ownNote = {
  "ownNote.viewMine": participantOnly,
  "ownNote.writeMine": participantOnly,
  /** The page opens for all staff; it holds only what the person shows. */
  "ownNote.viewShown": staff,
  /** Typed for the person, or read from how they are: kept as such. */
  "ownNote.writeFor": staff,
} as const;
