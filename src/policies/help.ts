import { participantOnly, staff } from "./roles.ts";

export const help = {
  /** ひとに きく, and saying who sits beside me. */
  "help.ask": participantOnly,
  "help.answer": staff,
} as const;
