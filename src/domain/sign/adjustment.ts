import { ok, refuse, type Problem, type Result } from "../result.ts";

/** Whether what was changed helped. None of them blames anybody. */
export const helpedWays = ["helped", "aLittle", "noChange", "unknown"] as const;
export type Helped = (typeof helpedWays)[number];

export type AdjustmentProblem = Problem<"adjustment.notTold">;

/** Only who was told, and is still told, writes what they changed because of it. */
export const adjust = (
  telling: { readonly staffId: string; readonly isWithdrawn: boolean },
  staffId: string,
): Result<null, AdjustmentProblem> =>
  telling.staffId === staffId && !telling.isWithdrawn
    ? ok(null)
    : refuse({ code: "adjustment.notTold" });

export type BothSides = { readonly mine: Helped | null; readonly theirs: Helped | null };

/** Neither side sees the other's word before giving its own; then both stand side by side. */
export const seenBy = (mine: Helped | null, theirs: Helped | null): BothSides => ({
  mine,
  theirs: mine === null ? null : theirs,
});
