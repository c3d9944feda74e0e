import type { StaffRole } from "./actor.ts";

export type Who = "visitor" | "participant" | StaffRole;

export const everyone = [
  "visitor",
  "participant",
  "supporter",
  "serviceManager",
  "officeManager",
] as const satisfies readonly Who[];
export const signedIn = [
  "participant",
  "supporter",
  "serviceManager",
  "officeManager",
] as const satisfies readonly Who[];
export const staff = [
  "supporter",
  "serviceManager",
  "officeManager",
] as const satisfies readonly Who[];
export const managers = ["serviceManager", "officeManager"] as const satisfies readonly Who[];
export const officeManager = ["officeManager"] as const satisfies readonly Who[];
export const participantOnly = ["participant"] as const satisfies readonly Who[];
export const visitorOnly = ["visitor"] as const satisfies readonly Who[];
