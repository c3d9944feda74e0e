import type { Words } from "../pair.ts";

/** The facts a problem carries beside its code. */
export type Facts = Readonly<Record<string, unknown>>;

export type ProblemSentences = Readonly<Record<string, (facts: Facts) => Words>>;

/** A fact as it stands in a sentence; a missing one is a bug of whoever refused. */
export function told(facts: Facts, name: string): string {
  const fact = facts[name];
  if (typeof fact === "string" || typeof fact === "number") return String(fact);
  throw new Error(`The problem has no fact "${name}" to put into its sentence`);
}
