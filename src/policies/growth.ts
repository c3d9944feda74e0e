import { participantOnly, staff } from "./roles.ts";

export const growth = {
  "growth.viewMine": participantOnly,
  "growth.view": staff,
  "success.keepMine": participantOnly,
  "success.keep": staff,
} as const;
