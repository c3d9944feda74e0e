import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { PlanContent } from "./content.ts";

/** What a consent binds to: the canonical text of a plan and its SHA-256 in hex. */
export type PlanVersion = { readonly text: string; readonly hash: string };

/**
 * Canonical JSON (RFC 8785) under the name of its form, so that the same content always has the same hash and a
 * later form never collides with this one. The words themselves are not tidied: they are the person's.
 */
export function planVersion(content: PlanContent): PlanVersion {
  const text = canonicalize({ form: "ippo.plan.1", content });
  if (text === undefined) throw new TypeError("a plan is plain data");
  return { text, hash: createHash("sha256").update(text).digest("hex") };
}

/** True only when not one character changed since the version was kept. */
export const isVersion = (content: PlanContent, hash: string): boolean =>
  planVersion(content).hash === hash;
