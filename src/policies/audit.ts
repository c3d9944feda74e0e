import { officeManager, participantOnly } from "./roles.ts";

export const audit = {
  /** だれが みた？: the person's own list. */
  "audit.viewAboutMe": participantOnly,
  "audit.viewOffice": officeManager,
} as const;
