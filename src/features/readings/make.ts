import { actorTransaction, type Scope } from "../../db/actor-transaction.ts";
import { textOf, type Segment } from "../../domain/reading/segments.ts";
import type { Services } from "../../http/services.ts";
import { officeEntries } from "./office-entries.ts";
import { segmentsKnown, underPlace, type Place } from "./shelf.ts";
import { keepReadings, readingEpoch, storedReadings } from "./stored.ts";

type Office = Omit<Place, "epoch">;

/** Longer than anything a form takes; such a text is shown without readings. */
const longest = 20_000;

/**
 * Reads texts and keeps what was read, in a transaction of its own: nothing else waits for it or
 * fails with it. Readings stored meanwhile win over the machine's.
 */
export async function makeReadings(
  services: Services,
  office: Office,
  texts: readonly string[],
  openToStaff: boolean,
): Promise<ReadonlyMap<string, readonly Segment[]>> {
  const { analyser } = services;
  const short = texts.filter((text) => text.length <= longest);
  if (analyser === undefined || short.length === 0) return new Map();
  const { app } = services.pools;
  const { entries, version } = await actorTransaction(app, readerOf(office), officeEntries);
  const read = await analyser.read(short, entries);
  const made = short.flatMap((text, index) => {
    const segments = read[index];
    return segments !== undefined && textOf(segments) === text ? [{ text, segments }] : [];
  });
  return actorTransaction(app, readerOf(office), async (tx) => {
    await keepReadings(tx, made, version, openToStaff);
    const stored = await storedReadings(tx, short);
    const under = underPlace({ ...office, epoch: await readingEpoch(tx) });
    for (const [text, segments] of stored) segmentsKnown.set(under + text, segments);
    return stored;
  });
}

/** The same beside a request: what goes wrong is noted without the texts, and made again on view. */
export function makeReadingsSoon(
  services: Services,
  office: Office,
  texts: readonly string[],
  openToStaff: boolean,
): void {
  makeReadings(services, office, texts, openToStaff).catch((error: unknown) =>
    noted(services, error),
  );
}

export const noted = ({ log }: Services, error: unknown): void =>
  log.warn(
    { reason: error instanceof Error ? error.name : typeof error },
    "readings were not made",
  );

/** Neither a person nor staff: sees names and readings of the office, and nothing is shown to it. */
const readerOf = ({ operatorId, officeId }: Office): Scope => ({
  operatorId,
  officeId,
  role: "reader",
  personId: null,
});
