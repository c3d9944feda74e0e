import { everyone, officeManager, signedIn, staff, visitorOnly } from "./roles.ts";

export const session = {
  "session.start": everyone,
  "session.startDemo": visitorOnly,
  "session.end": signedIn,
  "session.manageMine": signedIn,
  "session.secureMine": staff,
  "device.manage": officeManager,
  "card.manage": staff,
  "page.open": everyone,
  "attachment.read": signedIn,
} as const;
