import { createHash } from "node:crypto";

import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { nameEntries, type Named } from "../../domain/reading/name-entries.ts";
import type { Entry } from "../../domain/reading/token.ts";

export type OfficeEntries = { readonly entries: readonly Entry[]; readonly version: string };

/** What this office reads its own way: what staff corrected, then the names of its people. */
export async function officeEntries(tx: Tx): Promise<OfficeEntries> {
  const where = [tx.scope.operatorId, tx.scope.officeId];
  const words = await tx.rows(selectWords, where);
  const names = await tx.rows(selectNames, where);
  const entries = [...words, ...names.flatMap(nameEntries)];
  const hash = createHash("sha256").update(JSON.stringify(entries)).digest("hex");
  return { entries, version: `${analyserVersion} ${hash.slice(0, 12)}` };
}

/** Raised when the analyser or its overlay reads differently: what was made before is read again. */
export const analyserVersion = "kuromoji 0.1.2, overlay 1";

const selectWords = statement<Entry>(
  "reading-entries-words",
  `select base, reading from (
     select distinct on (base) base, reading from reading_word
     where operator_id = $1 and office_id = $2 order by base, recorded_at desc, word_id desc) newest
   where reading is not null`,
);

const selectNames = statement<Named>(
  "reading-entries-names",
  `select name, kana from participant where operator_id = $1 and office_id = $2
   union
   select m.name, m.kana from staff_member m join staff_post p using (operator_id, staff_id)
   where p.operator_id = $1 and p.office_id = $2`,
);
