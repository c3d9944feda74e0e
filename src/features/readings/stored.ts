import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import { analyserVersion } from "./office-entries.ts";
import { readingId } from "./shelf.ts";

/** Readings by text; what is missing could not be made in time and will be there another time. */
export type Readings = ReadonlyMap<string, readonly Segment[]>;

/** The number of the office's newest correction; part of everything drawn with readings. */
export async function readingEpoch(tx: Tx): Promise<string> {
  const [row] = await tx.rows(selectEpoch, [tx.scope.operatorId, tx.scope.officeId]);
  return row?.epoch ?? "0";
}

/**
 * Stored readings of these texts, by text; any actor of the office who holds a text may ask. What an
 * earlier analyser made counts as missing.
 */
export async function storedReadings(tx: Tx, texts: readonly string[]): Promise<Readings> {
  const office = officeOf(tx);
  const textOf = new Map(texts.map((text) => [readingId(office, text), text]));
  const rows = await tx.rows(selectReadings, [
    office.operatorId,
    office.officeId,
    [...textOf.keys()],
    `${analyserVersion} `,
  ]);
  return new Map(
    rows.map(({ reading_id, segments }) => [textOf.get(reading_id) ?? "", segments] as const),
  );
}

export type Made = { readonly text: string; readonly segments: readonly Segment[] };

/**
 * Keeps readings that a machine made; one that stands already stays, unless an earlier analyser made
 * it and nobody corrected it.
 */
export async function keepReadings(
  tx: Tx,
  made: readonly Made[],
  madeWith: string,
  openToStaff: boolean,
): Promise<void> {
  const office = officeOf(tx);
  await tx.rows(insertReadings, [
    office.operatorId,
    office.officeId,
    made.map(({ text }) => readingId(office, text)),
    made.map(({ text }) => text),
    made.map(({ segments }) => JSON.stringify(segments)),
    madeWith,
    openToStaff,
    `${analyserVersion} `,
  ]);
}

/** Staff have these texts before them: they may find and correct their readings. */
export async function openReadings(tx: Tx, texts: readonly string[]): Promise<void> {
  const office = officeOf(tx);
  const ids = texts.map((text) => readingId(office, text));
  await tx.rows(updateOpen, [office.operatorId, office.officeId, ids]);
}

export const officeOf = ({ scope }: Tx) => ({
  operatorId: scope.operatorId,
  // Readings are asked for by people who have signed in to an office.
  officeId: scope.officeId ?? "",
});

const selectEpoch = statement<{ epoch: string }>(
  "reading-epoch",
  "select epoch::text from reading_epoch where operator_id = $1 and office_id = $2",
);

const selectReadings = statement<{ reading_id: string; segments: readonly Segment[] }>(
  "readings-of",
  "select reading_id, segments from readings_of($1, $2, $3::uuid[], $4)",
);

const insertReadings = statement<unknown>(
  "readings-keep",
  `insert into reading (operator_id, office_id, reading_id, text, segments, source, made_with, open_to_staff)
   select $1, $2, id, text, segments::jsonb, 'analyser', $6, $7
   from unnest($3::uuid[], $4::text[], $5::text[]) made (id, text, segments)
   on conflict (operator_id, office_id, reading_id) do update set
     segments = excluded.segments, made_with = excluded.made_with, made_at = now(),
     version = reading.version + 1
     where reading.source = 'analyser' and not starts_with(reading.made_with, $8)`,
);

const updateOpen = statement<unknown>(
  "readings-open",
  `update reading set open_to_staff = true
   where operator_id = $1 and office_id = $2 and reading_id = any ($3::uuid[]) and not open_to_staff`,
);
