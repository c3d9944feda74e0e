import { isPlainDay } from "../../domain/calendar/day.ts";
import { parseDay } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { entryKinds } from "./kinds.ts";
import type { Place, TimelineFilter } from "./queries.ts";

/** The filter as the address states it; what cannot be read filters nothing. */
export const filterOf = (query: URLSearchParams): TimelineFilter => ({
  kinds: entryKinds.filter((kind) => query.getAll("kind").includes(kind)),
  from: dayOf(query.get("from")),
  until: dayOf(query.get("until")),
  after: placeOf(query.get("after")),
});

/** The address of the page that goes on after `place` under the same filter. */
export function hrefAfter(participantId: string, filter: TimelineFilter, place: Place): string {
  const query = new URLSearchParams(filter.kinds.map((kind) => ["kind", kind]));
  if (filter.from !== null) query.set("from", filter.from);
  if (filter.until !== null) query.set("until", filter.until);
  query.set("after", [place.day, place.own, place.at, place.id].join("_"));
  return `/people/${participantId}?${query}`;
}

function dayOf(text: string | null): PlainDay | null {
  const day = parseDay(text ?? "");
  return day.ok ? day.value : null;
}

function placeOf(text: string | null): Place | null {
  const [day = "", own = "", at = "", id = ""] = (text ?? "").split("_");
  if (!isPlainDay(day) || !/^[01]$/.test(own) || !moment.test(at) || !uuid.test(id)) return null;
  return { day, own: own === "1" ? 1 : 0, at, id };
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
