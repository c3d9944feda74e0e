import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";

/** A programme stops serving a goal, or serves it again; in the order recorded. */
export type LinkTurn = { readonly closed: boolean; readonly on: PlainDay };

/** Whether what was lived on `day` counts: the day of closing still does, and the day of taking up again. */
export function linkStands(turns: readonly LinkTurn[], day: PlainDay): boolean {
  const last = turns.findLast(({ closed, on }) => on < day || (!closed && on === day));
  return last === undefined || !last.closed;
}

/** Refuses with `goal.programmeClosed` or `goal.programmeOpen` what is so already. */
export function turnLink(
  isClosed: boolean,
  closed: boolean,
): Result<boolean, Problem<"goal.programmeClosed"> | Problem<"goal.programmeOpen">> {
  if (isClosed !== closed) return ok(closed);
  return refuse({ code: closed ? "goal.programmeClosed" : "goal.programmeOpen" });
}
