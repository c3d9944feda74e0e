import { everyone, managers } from "./roles.ts";

export const deadline = {
  "deadline.view": managers,
  /** A feed address of one's own, made and revoked. */
  "deadline.keepFeed": managers,
  /** A calendar program has no session, only the secret address. */
  "deadline.readFeed": everyone,
} as const;
