import { endSession } from "../../auth/accounts.ts";
import type { Services } from "../../http/services.ts";
import { actorId, type Actor } from "../../policies/actor.ts";

/** A browser holds one session: what it held before ends when the next one begins. */
export async function endFormer(services: Services, actor: Actor): Promise<void> {
  if (actor.kind !== "visitor") await endSession(services, actorId(actor), actor.sessionId);
}
