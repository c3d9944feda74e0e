import { managers, staff } from "./roles.ts";

export const certificate = {
  "certificate.view": staff,
  "certificate.record": managers,
} as const;
