import type { Period } from "../../../domain/plan/content.ts";
import { isKind, standing, type PlanEvent } from "../../../domain/plan/event.ts";
import { planVersion } from "../../../domain/plan/version.ts";
import type { PlanHere } from "./facts.ts";
import type { PlanRow } from "./rows.ts";

/** A plan's row with what follows from it; the hash is that of the draft as it reads now. */
export function planHere(
  row: PlanRow,
  all: readonly PlanRow[],
  events: readonly PlanEvent[],
): PlanHere {
  const draft =
    row.draft !== null && row.draft_version !== null && row.closed_on === null
      ? { content: row.draft, version: row.draft_version }
      : null;
  const finished =
    row.sha256 !== null && row.version_number !== null
      ? { number: row.version_number, hash: row.sha256 }
      : null;
  const written = draft === null ? null : planVersion(draft.content).hash;
  const editedSince = finished !== null && written !== null && written !== finished.hash;
  return {
    planId: row.plan_id,
    serviceType: row.service_type,
    number: 1 + all.filter((other) => counts(other, row, events)).length,
    period: periodOf(row),
    versionHash: finished === null ? null : (written ?? finished.hash),
    draft,
    finished,
    editedSince,
  };
}

/** The number a plan has for the law: a draft that was dropped was no plan. */
function counts(other: PlanRow, row: PlanRow, events: readonly PlanEvent[]): boolean {
  if (other.number >= row.number) return false;
  return !standing(events)
    .filter(isKind("withdrawal"))
    .some(({ planId, reason }) => planId === other.plan_id && reason === "dropped");
}

function periodOf({ starts_on, ends_on, draft }: PlanRow): Period {
  if (starts_on !== null && ends_on !== null) return { from: starts_on, until: ends_on };
  if (draft === null) throw new Error("a plan has a draft until it has a version");
  return draft.header.period;
}
