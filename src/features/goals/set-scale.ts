import type { Tx } from "../../db/actor-transaction.ts";
import { editScale, scaleProblems, setScale, type ScaleProblem } from "../../domain/gas/scale.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { ok, type Result } from "../../domain/result.ts";
import { place } from "./commands.ts";
import type { WeighedScale } from "./queries/gas.ts";

type Draft = Omit<WeighedScale, "version">;

/** Everything that keeps a draft from being a scale, for the form. */
export const problemsOfScale = (draft: Draft): ScaleProblem[] => scaleProblems(draft, null);

/**
 * The scale of a goal. Rows are only added, so that every change is a version of its own and the one
 * that was rated stays as it was. The same scale again adds nothing. Refuses with the domain's problems.
 */
export async function keepScale(
  tx: Tx,
  participantId: string,
  goalId: string,
  before: WeighedScale | undefined,
  draft: Draft,
  staffId: string,
  today: PlainDay,
): Promise<Result<null>> {
  const scale = before === undefined ? setScale(draft) : editScale(before, draft, before.setOn);
  if (!scale.ok) return scale;
  if (before !== undefined && scale.value === before && isWeighedAlike(before, draft)) {
    return ok(null);
  }
  const { texts } = draft;
  await tx.q
    .insertInto("gas_scale")
    .values({
      ...place(tx, participantId),
      goal_id: goalId,
      version: (before?.version ?? 0) + 1,
      measure: draft.measure,
      minus_two: texts[-2],
      minus_one: texts[-1],
      zero: texts[0],
      plus_one: texts[1],
      plus_two: texts[2],
      importance: draft.importance,
      difficulty: draft.difficulty,
      set_on: today,
      recorded_by: staffId,
    })
    .execute();
  return ok(null);
}

const isWeighedAlike = (one: WeighedScale, other: Draft): boolean =>
  one.importance === other.importance && one.difficulty === other.difficulty;
