import { managers, participantOnly, staff } from "./roles.ts";

const serviceManager = ["serviceManager"] as const;

export const plan = {
  "plan.view": staff,
  /** The plan is the service manager's work by law; a manager of the office reads it. */
  "plan.write": serviceManager,
  "plan.addEvidence": staff,
  "plan.answerQuestion": staff,
  "plan.setForm": managers,
  "plan.viewMine": participantOnly,
  "plan.askMine": participantOnly,
  "plan.consentMine": participantOnly,
} as const;
