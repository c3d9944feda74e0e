import { everyone, officeManager, signedIn, staff } from "./roles.ts";

export const session = {
  "session.start": everyone,
  /** Only where the program runs as a demo; a link may take over the browser from another. */
  "session.startDemo": everyone,
  /** Also for those whose session is over already: leaving must never be refused. */
  "session.end": everyone,
  "session.manageMine": signedIn,
  "session.secureMine": staff,
  "device.manage": officeManager,
  "card.manage": staff,
  "page.open": everyone,
  "attachment.read": signedIn,
} as const;
