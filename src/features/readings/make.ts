import { actorTransaction, type Scope, type Tx } from "../../db/actor-transaction.ts";
import { textOf } from "../../domain/reading/segments.ts";
import type { Services } from "../../http/services.ts";
import { officeEntries } from "./office-entries.ts";
import { shelvesOf, underPlace, type Place } from "./shelf.ts";
import {
  keepReadings,
  openReadings,
  readingEpoch,
  storedReadings,
  type Readings,
} from "./stored.ts";

type Office = Omit<Place, "epoch">;

/** Longer than anything a form takes; such a text is shown without readings. */
const longest = 20_000;

/**
 * Reads texts and keeps what was read, in transactions of its own: nothing else waits for it or
 * fails with it. What is stored already stays as it is, and may become open to staff.
 */
export async function makeReadings(
  services: Services,
  office: Office,
  texts: readonly string[],
  openToStaff: boolean,
): Promise<Readings> {
  const { app } = services.pools;
  const short = texts.filter((text) => text.length <= longest);
  const asReader = <T>(work: (tx: Tx) => Promise<T>) =>
    actorTransaction(app, readerOf(office), work);
  const { stored, own } = await asReader(async (tx) => {
    if (openToStaff) await openReadings(tx, short);
    return { stored: await storedReadings(tx, short), own: await officeEntries(tx) };
  });
  const missing = short.filter((text) => !stored.has(text));
  if (services.analyser === undefined || missing.length === 0) return stored;
  const read = await services.analyser.read(missing, own.entries);
  const made = missing.flatMap((text, index) => {
    const segments = read[index];
    return segments !== undefined && textOf(segments) === text ? [{ text, segments }] : [];
  });
  return asReader(async (tx) => {
    await keepReadings(tx, made, own.version, openToStaff);
    // Also one that stood there only since a moment ago, made by somebody's view.
    if (openToStaff) await openReadings(tx, short);
    // One that somebody else kept meanwhile wins over ours.
    const all = await storedReadings(tx, short);
    const under = underPlace({ ...office, epoch: await readingEpoch(tx) });
    const { segments: shelf } = shelvesOf(services);
    for (const [text, segments] of all) shelf.set(under + text, segments);
    return all;
  });
}

/**
 * The same beside a request, together with what others save in the same moment: a hundred saves cost
 * one batch. What goes wrong is noted without the texts, and made again on view.
 */
export function makeReadingsSoon(
  services: Services,
  office: Office,
  texts: readonly string[],
  openToStaff: boolean,
): void {
  if (services.analyser === undefined) return;
  const { operatorId, officeId } = office;
  const key = `${operatorId}/${officeId}/${openToStaff}`;
  const batches = waiting.get(services) ?? new Map<string, Set<string>>();
  waiting.set(services, batches);
  const known = batches.get(key);
  const batch = known ?? new Set<string>();
  for (const text of texts) if (batch.size < mostAtOnce) batch.add(text);
  if (known !== undefined) return;
  batches.set(key, batch);
  const make = () => {
    batches.delete(key);
    makeReadings(services, office, [...batch], openToStaff).catch((error: unknown) =>
      noted(services, error),
    );
  };
  setTimeout(make, 100).unref();
}

const waiting = new WeakMap<Services, Map<string, Set<string>>>();

/** What more there is in one moment is read when it is shown. */
const mostAtOnce = 200;

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
