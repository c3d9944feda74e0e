import { officeManager, visitorOnly } from "./roles.ts";

export const office = {
  /** Only with the one-time link that an empty installation prints. */
  "office.setUp": visitorOnly,
  "office.manage": officeManager,
} as const;
