import { managers, participantOnly, staff } from "./roles.ts";

const serviceManager = ["serviceManager"] as const;

export const goal = {
  "goal.viewMine": participantOnly,
  "goal.rateMine": participantOnly,
  "goal.view": staff,
  /** Which lived day serves which goal, and how far it went. */
  "goal.follow": staff,
  "goal.set": managers,
  /** How the office's goals are set, without names. */
  "goal.calibrate": serviceManager,
} as const;
