import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId } from "../../domain/ids.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import type { Entry } from "../../domain/reading/token.ts";
import type { ReadText } from "./correct-queries.ts";
import { officeOf } from "./stored.ts";

export { makeReadingsSoon } from "./make.ts";

/** Puts staff's reading in place of the one they looked at; false where somebody was faster. */
export async function correctReading(
  tx: Tx,
  { reading_id, version }: Pick<ReadText, "reading_id" | "version">,
  segments: readonly Segment[],
): Promise<boolean> {
  const { operatorId, officeId } = officeOf(tx);
  const rows = await tx.rows(updateReading, [
    operatorId,
    officeId,
    reading_id,
    version,
    JSON.stringify(segments),
  ]);
  return rows.length > 0;
}

/**
 * From now on the office reads this word so; texts nobody of the staff has seen are read again when
 * they are opened. A word without a reading is read by the machine again.
 */
export async function setWord(
  tx: Tx,
  staffId: string,
  { base, reading }: { readonly base: string; readonly reading: Entry["reading"] | null },
): Promise<void> {
  const { operatorId, officeId } = officeOf(tx);
  await tx.rows(insertWord, [operatorId, officeId, newId(), base, reading, staffId]);
  await tx.rows(forgetPrivate, [base]);
}

const updateReading = statement<{ version: number }>(
  "reading-correct",
  "select version from correct_reading($1, $2, $3, $4, $5::jsonb)",
);

const insertWord = statement<unknown>(
  "reading-word-insert",
  `insert into reading_word (operator_id, office_id, word_id, base, reading, recorded_by, recorded_at)
   values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
);

const forgetPrivate = statement<unknown>(
  "reading-forget-private",
  "select forget_private_readings_with($1)",
);
