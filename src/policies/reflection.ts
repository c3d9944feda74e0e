import { participantOnly, staff } from "./roles.ts";

export const reflection = {
  "reflection.answerMine": participantOnly,
  /** Typed for, or read out by, someone beside the person: kept as such. */
  "reflection.answerFor": staff,
} as const;
