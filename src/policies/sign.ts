import { participantOnly, staff } from "./roles.ts";

export const sign = {
  "sign.viewMine": participantOnly,
  /** Cards, today's colour, whom to tell and to show: nobody does it for the person. */
  "sign.sayMine": participantOnly,
  /** The page opens for all staff; what it shows, the person decides (domain/sign/sharing.ts). */
  "sign.viewShown": staff,
  "sign.answerTold": staff,
  "sign.enterContact": staff,
  /** Reading aloud what one is shown, for a device without a voice. */
  "sign.readAloud": staff,
} as const;
