import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { OperatorId, PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";

/** One stored line of the audit log; `entry` is its canonical JSON (RFC 8785) exactly as it was hashed. */
export type ChainedEntry = { readonly seq: number; readonly entry: string; readonly hash: string };

/** How far a chain was followed. */
export type ChainPoint = { readonly seq: number; readonly hash: string };

/** Where the chain stood at the end of a day, signed with a key that the database does not hold. */
export type SignedHead = ChainPoint & {
  readonly operatorId: OperatorId;
  readonly day: PlainDay;
  readonly signature: string;
};

export type ChainProblem =
  | (Problem<"audit.changed"> & { seq: number })
  | (Problem<"audit.missing"> & { seq: number; found: number })
  | (Problem<"audit.reordered"> & { seq: number; found: number })
  | (Problem<"audit.truncated"> & { day: PlainDay; seq: number; found: number })
  | (Problem<"audit.rewritten"> & { day: PlainDay; seq: number })
  | (Problem<"audit.headForged"> & { day: PlainDay });

export const chainStart: ChainPoint = { seq: 0, hash: "0".repeat(64) };

/** SHA-256 in hex over the previous hash in hex followed by the canonical text. */
export const chainHash = (previous: string, canonicalText: string): string =>
  createHash("sha256").update(previous).update(canonicalText).digest("hex");

/** One step along the chain, for logs too long to hold; refuses at the first entry that does not follow. */
export function follow(
  point: ChainPoint,
  { seq, entry, hash }: ChainedEntry,
): Result<ChainPoint, ChainProblem> {
  const next = point.seq + 1;
  if (seq > next) return refuse({ code: "audit.missing", seq: next, found: seq });
  if (seq < next) return refuse({ code: "audit.reordered", seq: next, found: seq });
  if (chainHash(point.hash, entry) !== hash) return refuse({ code: "audit.changed", seq });
  return ok({ seq, hash });
}

/** HMAC-SHA256 in hex over operator, day, seq and hash, one a line. */
export const signHead = (
  { operatorId, day, seq, hash }: Omit<SignedHead, "signature">,
  key: Uint8Array,
): string =>
  createHmac("sha256", key).update([operatorId, day, seq, hash].join("\n")).digest("hex");

/**
 * Follows a whole chain in the order given and holds it against a signed head.
 * Change, loss and reordering show in the chain itself; a cut end or a chain written anew shows only against the head.
 */
export function verifyChain(
  entries: Iterable<ChainedEntry>,
  head?: { readonly signed: SignedHead; readonly key: Uint8Array },
): Result<ChainPoint, ChainProblem> {
  if (head !== undefined && !isSignedBy(head.signed, head.key)) {
    return refuse({ code: "audit.headForged", day: head.signed.day });
  }
  let point = chainStart;
  let atHead = head?.signed.seq === 0 ? chainStart.hash : null;
  for (const entry of entries) {
    const step = follow(point, entry);
    if (!step.ok) return step;
    point = step.value;
    if (point.seq === head?.signed.seq) atHead = point.hash;
  }
  if (head === undefined) return ok(point);
  const { day, seq, hash } = head.signed;
  if (atHead === null) return refuse({ code: "audit.truncated", day, seq, found: point.seq });
  return atHead === hash ? ok(point) : refuse({ code: "audit.rewritten", day, seq });
}

function isSignedBy(head: SignedHead, key: Uint8Array): boolean {
  const expected = Buffer.from(signHead(head, key));
  const given = Buffer.from(head.signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
