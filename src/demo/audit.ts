import { createHash } from "node:crypto";

import canonicalize from "canonicalize";

import { chainHash, chainStart } from "../domain/audit/chain.ts";
import type { Book } from "./tables.ts";

/** What somebody did or opened, as the running application would have logged it. */
export type AuditEvent = {
  readonly at: Date;
  readonly actorKind: "staff" | "participant";
  readonly actorId: string;
  readonly officeId: string;
  readonly action: string;
  readonly participantId: string | null;
  readonly ids: Readonly<Record<string, string>>;
};

/** Writes an operator's log as `audit_append` would have: in order of time, each entry hashed onto the one before. */
export function writeAudit(book: Book, operatorId: string, events: readonly AuditEvent[]): void {
  let { seq, hash } = chainStart;
  for (const event of events.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    seq += 1;
    const at = `${event.at.toISOString().slice(0, -1)}000Z`;
    const entry = `{"at":"${at}","body":${bodyOf(event)},"seq":${seq}}`;
    hash = chainHash(hash, entry);
    book.add(
      "audit_entry",
      operatorId,
      seq,
      entry,
      hash,
      event.at,
      event.actorKind,
      event.actorId,
      event.officeId,
      event.action,
      event.participantId,
    );
  }
  if (seq > 0) book.add("audit_head", operatorId, seq, hash);
}

function bodyOf(event: AuditEvent): string {
  const sitting = `${event.actorId} ${event.at.toISOString().slice(0, 10)}`;
  const body = canonicalize({
    action: event.action,
    actor: event.actorId,
    actorKind: event.actorKind,
    ids: event.ids,
    office: event.officeId,
    participant: event.participantId,
    session: createHash("sha256").update(sitting).digest("hex").slice(0, 16),
  });
  if (body === undefined) throw new Error("An audit entry must be JSON");
  return body;
}
