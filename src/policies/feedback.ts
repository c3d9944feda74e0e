import { managers, participantOnly, staff } from "./roles.ts";

export const feedback = {
  "feedback.write": staff,
  "feedback.viewMine": participantOnly,
  "feedback.react": participantOnly,
  "feedback.viewWaiting": managers,
} as const;
