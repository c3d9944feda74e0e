import { managers, staff } from "./roles.ts";

export const paper = {
  "paper.view": staff,
  /** Keeps a confirmed paper for good, or prints many at once. */
  "paper.keep": managers,
} as const;
