import { v4, v7 } from "uuid";

import type { Statement } from "./capture.ts";
import type { Unanswered } from "./cast.ts";

/**
 * The statements of a captured save, for another experience: what the request named is replaced, and
 * every id it made, so that each replay stores rows of its own.
 */
export function freshSave(
  captured: readonly Statement[],
  of: Unanswered,
  since: number,
): (other: Unanswered) => readonly Statement[] {
  const made = [...new Set(captured.flatMap(idsIn))].filter(
    (id) => id !== of.participantId && id !== of.experienceId && isMadeHere(id, since),
  );
  return (other) => {
    const replaced = new Map([
      [of.participantId, other.participantId],
      [of.experienceId, other.experienceId],
      ...made.map((id) => [id, id[14] === "7" ? v7() : v4()] as const),
    ]);
    const fresh = (text: string) => text.replace(anyId, (id) => replaced.get(id) ?? id);
    return captured.map((statement) => ({
      ...statement,
      // A prepared text holds no ids, and must stay the same under its name.
      text: statement.name === undefined ? fresh(statement.text) : statement.text,
      ...(statement.values && {
        values: statement.values.map((value) => (typeof value === "string" ? fresh(value) : value)),
      }),
    }));
  };
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const idsIn = ({ text, values = [] }: Statement): string[] =>
  [text, ...values].flatMap((value) =>
    typeof value === "string" ? (value.match(anyId) ?? []) : [],
  );

/** A UUIDv7 says when it was made; a random one is the form's key, which the bench makes. */
const isMadeHere = (id: string, since: number): boolean =>
  id[14] === "4" || Number.parseInt(id.replace("-", "").slice(0, 12), 16) >= since;
