import { managers } from "./roles.ts";

export const readiness = {
  "readiness.view": managers,
} as const;
