import { createHash } from "node:crypto";

import canonicalize from "canonicalize";

import type { AuditFact } from "../db/actor-transaction.ts";
import { actorId, type SignedIn } from "../policies/actor.ts";

/** The entry names route, method and ids, never what was typed. */
export function auditFact(
  actor: SignedIn,
  action: string,
  about: string | null,
  params: Readonly<Record<string, string>>,
): AuditFact {
  const ids = Object.fromEntries(Object.entries(params).filter(([name]) => name.endsWith("Id")));
  const id = actorId(actor);
  return {
    action,
    actorKind: actor.kind,
    actorId: id,
    officeId: actor.officeId,
    participantId: about,
    body: canonical({
      action,
      actor: id,
      actorKind: actor.kind,
      ids,
      office: actor.officeId,
      participant: about,
      session: createHash("sha256").update(actor.sessionId).digest("hex").slice(0, 16),
    }),
  };
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("An audit entry must be JSON");
  return text;
}
