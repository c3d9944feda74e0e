import type { Tx } from "../../db/actor-transaction.ts";
import { turnLink } from "../../domain/goal/programme-link.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { place } from "./commands.ts";
import { isOpen, type GoalRow } from "./queries/goals.ts";

type Turning = {
  readonly tx: Tx;
  readonly staffId: string;
  readonly today: PlainDay;
  readonly participantId: string;
  readonly goal: GoalRow;
  readonly programmeId: string;
  readonly closed: boolean;
  readonly because: string;
};

/**
 * A programme stops serving the goal, or serves it again; what was gathered while it did stays. Refuses with
 * `goal.closed`, `request.notFound` (never linked), `goal.programmeClosed` or `goal.programmeOpen`.
 */
export async function turnProgramme(turning: Turning): Promise<Result<null>> {
  const { tx, goal, programmeId, closed } = turning;
  if (!isOpen(goal)) return refuse({ code: "goal.closed" });
  const serves = goal.programmes.some(({ programme_id }) => programme_id === programmeId);
  const served = goal.former.some(({ programme_id }) => programme_id === programmeId);
  if (!serves && !served) return refuse({ code: "request.notFound" });
  const turned = turnLink(served, closed);
  if (!turned.ok) return turned;
  await tx.q
    .insertInto("goal_programme_turn")
    .values({
      ...place(tx, turning.participantId),
      turn_id: newId(),
      goal_id: goal.goal_id,
      programme_id: programmeId,
      closed,
      because: turning.because,
      occurred_on: turning.today,
      recorded_by: turning.staffId,
    })
    .execute();
  return ok(null);
}
