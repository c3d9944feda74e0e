import { participantOnly, staff } from "./roles.ts";

export const assessment = {
  "assessment.answerMine": participantOnly,
  "assessment.view": staff,
  "assessment.rate": staff,
  "assessment.interview": staff,
} as const;
