import { createHmac } from "node:crypto";

import type { ParticipantActor } from "../../policies/actor.ts";

/**
 * The key that a person's device seals their pages and unsent forms with, in base64. Always the same for
 * one person, and handed only to them while they are signed in: what they leave on a tablet is
 * closed to everybody until they come back.
 */
export const deviceKey = (
  secret: string,
  { operatorId, participantId }: ParticipantActor,
): string =>
  createHmac("sha256", secret)
    .update(`key of stored pages ${operatorId} ${participantId}`)
    .digest("base64");
