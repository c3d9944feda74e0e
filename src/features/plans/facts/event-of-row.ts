import type { PlanEvent } from "../../../domain/plan/event.ts";
import type { EventRow } from "./rows.ts";

/** An entry as the rules read it. Only `storeEvent` writes such rows, from an admitted entry of the same type. */
export function eventOfRow(row: EventRow): PlanEvent {
  const entered = {
    eventId: row.event_id,
    planId: row.plan_id,
    kind: row.kind,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    by: row.done_by,
    place: row.place === "" ? null : row.place,
    evidence: row.evidence ?? [],
    corrects: row.corrects,
  };
  const version = row.version_hash === null ? {} : { versionHash: row.version_hash };
  // The kind and its details were stored together; the compiler cannot see that through jsonb.
  return { ...row.details, ...version, ...entered } as PlanEvent;
}
