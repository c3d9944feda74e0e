import { participantOnly, staff } from "./roles.ts";

export const growth = {
  "growth.viewMine": participantOnly,
  "growth.view": staff,
  /** The person showed others, or can: it moves the ladder. */
  "growth.recordTeaching": staff,
  "success.keepMine": participantOnly,
  "success.keep": staff,
} as const;
