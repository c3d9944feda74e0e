import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { ok, type Problem, type Result } from "../../../domain/result.ts";
import { decodeCsv } from "../../../domain/roster/decode.ts";
import { parseRoster } from "../../../domain/roster/parse-roster.ts";
import type { RosterRow } from "../../../domain/roster/row.ts";
import { groupChoices } from "../person/queries.ts";
import { knownPeople } from "./queries.ts";

export type CheckedRoster = {
  readonly rows: readonly RosterRow[];
  readonly encoding: "UTF-8" | "CP932";
  /** Names of groups that the office does not have yet. */
  readonly newGroups: readonly string[];
};

/** Reads a roster against the people the office has now; what it would make, or everything to mend. */
export async function checkRoster(
  tx: Tx,
  bytes: Uint8Array,
  today: PlainDay,
): Promise<Result<CheckedRoster, Problem>> {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return decoded;
  const rows = parseRoster(decoded.value.text, await knownPeople(tx), today);
  if (!rows.ok) return rows;
  const groups = new Set((await groupChoices(tx)).map(({ name }) => name));
  const wanted = new Set(rows.value.flatMap(({ group }) => group ?? []));
  const newGroups = [...wanted].filter((name) => !groups.has(name));
  return ok({ rows: rows.value, encoding: decoded.value.encoding, newGroups });
}
