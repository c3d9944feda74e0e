import { managers, staff } from "./roles.ts";

export const programme = {
  "programme.view": staff,
  "programme.edit": managers,
} as const;
