import type { PoolClient } from "pg";

import { inOnePacket } from "./one-packet.ts";
import type { Statement } from "./statement.ts";

/** What happened, for the audit log; body must hold no more than the log needs. */
export type AuditFact = {
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly officeId: string | null;
  readonly participantId: string | null;
  readonly body: string;
};

/**
 * The head of the operator's log is locked from the first entry to the commit, so that nobody's save
 * may wait for the disk inside: the commit itself does not, and a message behind it in the write-ahead
 * log does. Many wait for one flush together, and nothing is answered before it is on disk.
 */
export async function commitLogged(client: PoolClient, facts: readonly AuditFact[]): Promise<void> {
  inOnePacket(client);
  await Promise.all([
    ...facts.map((fact) => client.query({ ...append, values: valuesOf(fact) })),
    client.query(
      "set local synchronous_commit = off; commit; select pg_logical_emit_message(true, 'ippo', '')",
    ),
  ]);
}

const append: Statement<unknown> = {
  name: "audit-append",
  text: "select audit_append($1, $2, $3, $4, $5, $6)",
};

const valuesOf = (fact: AuditFact): unknown[] => [
  fact.body,
  fact.actorKind,
  fact.actorId,
  fact.officeId,
  fact.action,
  fact.participantId,
];
