import { participantOnly, staff } from "./roles.ts";

export const hope = {
  "hope.viewMine": participantOnly,
  "hope.say": participantOnly,
  "hope.view": staff,
  /** Typed for the person, or read from how they are: kept as such. */
  "hope.writeFor": staff,
} as const;
