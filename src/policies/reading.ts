import { staff } from "./roles.ts";

export const reading = {
  "reading.view": staff,
  "reading.correct": staff,
} as const;
