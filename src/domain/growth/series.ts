import { addDays, weekOf } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { sessionPct, type Session } from "./sessions.ts";

/** A session, or a week with none: a gap has no number, so that no chart can draw it as a fall. */
export type GrowthPoint =
  | {
      readonly kind: "session";
      readonly week: PlainDay;
      readonly session: Session;
      readonly pct: number | null;
    }
  | { readonly kind: "gap"; readonly week: PlainDay; readonly pct: null };

/** One observer's sessions in order with every whole week between them that had none. `week` is a Monday. */
export function growthSeries(sessions: readonly Session[]): GrowthPoint[] {
  const points: GrowthPoint[] = [];
  let nextWeek: PlainDay | null = null;
  for (const session of sessions) {
    const week = weekOf(session.heldOn);
    for (; nextWeek !== null && nextWeek < week; nextWeek = addDays(nextWeek, 7)) {
      points.push({ kind: "gap", week: nextWeek, pct: null });
    }
    points.push({ kind: "session", week, session, pct: sessionPct(session) });
    nextWeek = addDays(week, 7);
  }
  return points;
}
