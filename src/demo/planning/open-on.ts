import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Office } from "../office.ts";

/** The day itself, or the last open day before it; days after the last one lived stay as they are. */
export function openOn(office: Office, day: PlainDay): PlainDay {
  const known = setOf(office);
  let found = day;
  while (found <= office.until && found > office.first && !known.has(found)) {
    found = addDays(found, -1);
  }
  return found;
}

const sets = new WeakMap<Office, ReadonlySet<PlainDay>>();

function setOf(office: Office): ReadonlySet<PlainDay> {
  const known = sets.get(office) ?? new Set(office.openDays);
  sets.set(office, known);
  return known;
}
