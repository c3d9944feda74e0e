import { managers, participantOnly, staff } from "./roles.ts";

export const participant = {
  "participant.list": staff,
  "participant.viewTimeline": staff,
  "participant.note": staff,
  "participant.manage": managers,
  "participant.chooseSettings": participantOnly,
  "participant.takeBack": participantOnly,
  "participant.chooseDoorFace": participantOnly,
} as const;
