import type { Tx } from "../../db/actor-transaction.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import type { Services } from "../../http/services.ts";
import { readingsOfWords } from "../../words/readings/index.ts";
import { makeReadings, noted } from "./make.ts";
import { shelvesOf, underPlace, type Place } from "./shelf.ts";
import { officeOf, storedReadings, type Readings } from "./stored.ts";

/**
 * The readings of texts that are shown: our own words, then what this process knows, then what is
 * stored, then what the analyser makes of the rest while the page can wait.
 */
export async function readingsFor(
  tx: Tx,
  services: Services,
  epoch: string,
  texts: readonly string[],
): Promise<Readings> {
  const place: Place = { ...officeOf(tx), epoch };
  const under = underPlace(place);
  const { segments: shelf } = shelvesOf(services);
  const found = new Map<string, readonly Segment[]>();
  const take = (some: Readings) => {
    for (const [text, segments] of some) {
      found.set(text, segments);
      shelf.set(under + text, segments);
    }
  };
  for (const text of texts) {
    const known = readingsOfWords.get(text) ?? shelf.get(under + text);
    if (known !== undefined) found.set(text, known);
  }
  const unknown = texts.filter((text) => !found.has(text));
  if (unknown.length === 0) return found;
  take(await storedReadings(tx, unknown));
  const missing = unknown.filter((text) => !found.has(text));
  if (missing.length > 0) take(await readingsInTime(services, place, missing));
  return found;
}

/** Milliseconds a page waits for its readings: warm, and while the dictionary is being loaded. */
const patience = { warm: 400, cold: 800 } as const;

/** Until then nobody waits again for an analyser that did not answer in time. */
const tiredUntil = new WeakMap<NonNullable<Services["analyser"]>, number>();

/** What the analyser makes of texts while a page can wait; none of them where it is late. */
export async function readingsInTime(
  services: Services,
  place: Place,
  texts: readonly string[],
): Promise<Readings> {
  const { analyser } = services;
  if (analyser === undefined) return new Map();
  const making = makeReadings(services, place, texts, false).catch((error: unknown) => {
    noted(services, error);
    return null;
  });
  if (!analyser.isWarm() && performance.now() < (tiredUntil.get(analyser) ?? 0)) return new Map();
  const late = Symbol("late");
  const made = await Promise.race([
    making,
    after(patience[analyser.isWarm() ? "warm" : "cold"], late),
  ]);
  if (made !== late && made !== null) return made;
  tiredUntil.set(analyser, performance.now() + 5000);
  return new Map();
}

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds, value).unref();
  });
