import { createHash } from "node:crypto";

import { actorId, type Actor, type SignedIn } from "../policies/actor.ts";

/** Whose a page is, for the device that stores it: says who is the same, not who it is. */
export const ownerMark = (actor: SignedIn): string =>
  createHash("sha256")
    .update(`owner of stored pages ${actorId(actor)}`)
    .digest("base64url");

/** Named with every answer to a person, so that the device never keeps one's page among another's. */
export const ownerHeader = (actor: Actor): Readonly<Record<string, string>> =>
  actor.kind === "participant" ? { "ippo-owner": ownerMark(actor) } : {};
