import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import {
  chainStart,
  follow,
  signHead,
  type ChainedEntry,
  type ChainPoint,
  type ChainProblem,
  type SignedHead,
} from "../../domain/audit/chain.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { headKey } from "./daily-heads.ts";

export type VerifiedLog = ChainPoint & {
  /** How many daily signatures were held against the log. */
  readonly signedDays: number;
};

/** Entries read at once: a long log is followed without being held. */
const batch = 5000;

/**
 * Follows one operator's whole log, and holds it against every signed day and the head the database
 * keeps. Refuses with the first break found, see ChainProblem.
 */
export async function verifyOperator(
  tx: Tx,
  secret: string,
): Promise<Result<VerifiedLog, ChainProblem>> {
  const { operatorId } = tx.scope;
  // The head first: what is appended while we read lies beyond it and is not missing.
  const [head] = await tx.rows(currentHead, [operatorId]);
  const signed = await tx.rows(signedHeads, [operatorId]);
  const key = headKey(secret);
  const forged = signed.find((one) => signHead(one, key) !== one.signature);
  if (forged !== undefined) return refuse({ code: "audit.headForged", day: forged.day });
  const marks = new Map(signed.map((one) => [one.seq, one]));
  let point: ChainPoint = chainStart;
  for (;;) {
    const entries = await tx.rows(entriesAfter, [operatorId, point.seq, batch]);
    for (const entry of entries) {
      const step = follow(point, entry);
      if (!step.ok) return step;
      point = step.value;
      const mark = marks.get(point.seq);
      if (mark !== undefined && mark.hash !== point.hash) {
        return refuse({ code: "audit.rewritten", day: mark.day, seq: mark.seq });
      }
    }
    if (entries.length < batch) break;
  }
  const beyond = signed.find(({ seq }) => seq > point.seq);
  if (beyond !== undefined) return truncated(beyond.day, beyond.seq, point);
  if (head !== undefined && head.seq > point.seq) return truncated("", head.seq, point);
  return ok({ ...point, signedDays: signed.length });
}

const truncated = (day: string, seq: number, point: ChainPoint) =>
  refuse({ code: "audit.truncated" as const, day, seq, found: point.seq });

const currentHead = statement<ChainPoint>(
  "audit-head",
  "select seq, hash from audit_head where operator_id = $1",
);

const signedHeads = statement<SignedHead>(
  "audit-signed-heads",
  `select operator_id as "operatorId", day, seq, hash, signature from audit_daily_head
   where operator_id = $1 order by day`,
);

const entriesAfter = statement<ChainedEntry>(
  "audit-entries-after",
  `select seq, entry, hash from audit_entry
   where operator_id = $1 and seq > $2 order by seq limit $3`,
);
