import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import { officeOf } from "./stored.ts";

export type ReadText = {
  readonly reading_id: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly source: "analyser" | "staff";
  readonly version: number;
};

/** One text of the office by its key, whoever may be shown it: the caller asks for a seal where it is not open. */
export async function textByKey(
  tx: Tx,
  readingId: string,
): Promise<(ReadText & { readonly open_to_staff: boolean }) | undefined> {
  const { operatorId, officeId } = officeOf(tx);
  const [row] = await tx.rows(selectText, [operatorId, officeId, readingId]);
  return row;
}

export type OfficeWord = {
  readonly word_id: string;
  readonly base: string;
  readonly reading: string;
  readonly name: string;
  readonly recorded_at: Date;
};

/** The office's own readings as they count now, in the order of their kana. */
export const officeWords = (tx: Tx): Promise<OfficeWord[]> => {
  const { operatorId, officeId } = officeOf(tx);
  return tx.rows(selectWords, [operatorId, officeId]);
};

/** The newest texts that hold any of the office's words; staff know each of them. */
export const textsWithWords = (tx: Tx): Promise<ReadText[]> => {
  const { operatorId, officeId } = officeOf(tx);
  return tx.rows(selectTextsWithWords, [operatorId, officeId]);
};

const selectText = statement<ReadText & { readonly open_to_staff: boolean }>(
  "reading-text",
  `select reading_id, text, segments, source, version, open_to_staff
   from reading_by_key($1, $2, $3)`,
);

const newestWords = `
  select distinct on (base) word_id, base, reading, recorded_by, recorded_at from reading_word
  where operator_id = $1 and office_id = $2 order by base, recorded_at desc, word_id desc`;

const selectWords = statement<OfficeWord>(
  "reading-words",
  `select w.word_id, w.base, w.reading, m.name, w.recorded_at from (${newestWords}) w
   join staff_member m on m.operator_id = $1 and m.staff_id = w.recorded_by
   where w.reading is not null order by w.reading, w.base`,
);

const selectTextsWithWords = statement<ReadText>(
  "reading-texts-with-words",
  `select reading_id, text, segments, source, version from reading r
   where operator_id = $1 and office_id = $2 and open_to_staff
     and exists (select from (${newestWords}) w
       where w.reading is not null and position(w.base in r.text) > 0)
   order by made_at desc limit 1000`,
);
