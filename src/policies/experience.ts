import { participantOnly, staff } from "./roles.ts";

export const experience = {
  "experience.viewMine": participantOnly,
  "experience.markMine": participantOnly,
  "experience.choose": participantOnly,
  "experience.viewBoard": staff,
  "experience.layOutDay": staff,
  "experience.mark": staff,
} as const;
