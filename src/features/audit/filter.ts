import { parseDay } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { AuditFilter } from "./queries.ts";

/** The filter as the address states it; what cannot be read filters nothing. */
export const filterOf = (query: URLSearchParams): AuditFilter => ({
  staffId: idOf(query.get("staff")),
  participantId: idOf(query.get("participant")),
  refusedOnly: query.get("refused") === "yes",
  from: dayOf(query.get("from")),
  until: dayOf(query.get("until")),
  before: seqOf(query.get("before")),
});

export function hrefBefore(filter: AuditFilter, seq: number): string {
  const query = new URLSearchParams({ before: String(seq) });
  if (filter.staffId !== null) query.set("staff", filter.staffId);
  if (filter.participantId !== null) query.set("participant", filter.participantId);
  if (filter.refusedOnly) query.set("refused", "yes");
  if (filter.from !== null) query.set("from", filter.from);
  if (filter.until !== null) query.set("until", filter.until);
  return `/audit?${query}`;
}

export const seqOf = (text: string | null): number | null =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idOf = (text: string | null): string | null =>
  text !== null && uuid.test(text) ? text : null;

function dayOf(text: string | null): PlainDay | null {
  const day = parseDay(text ?? "");
  return day.ok ? day.value : null;
}
