import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";

export const goalTerms = ["longTerm", "shortTerm"] as const;
export type GoalTerm = (typeof goalTerms)[number];

export const goalTermWords: Record<GoalTerm, string> = {
  longTerm: "長期目標",
  shortTerm: "短期目標",
};

export const goalOutcomes = ["reached", "changed", "setAside"] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

export const goalOutcomeWords: Record<GoalOutcome, string> = {
  reached: "達成した",
  changed: "ほかの目標に変えた",
  setAside: "いまは目標にしない",
};

/** A goal in the person's words beside the formal wording, and the wishes it comes from. */
export type GoalDraft = {
  readonly term: GoalTerm;
  readonly ownWords: string;
  readonly wording: string;
  readonly hopeIds: readonly string[];
  /** The long goal that a short one belongs to. */
  readonly parentId: string | null;
  readonly from: PlainDay;
  readonly until: PlainDay;
};

/** What is there to be quoted and to belong to: this person's wishes and open long goals. */
export type GoalGround = {
  readonly hopeIds: readonly string[];
  readonly longGoalIds: readonly string[];
};

export type GoalDraftProblem =
  | (Problem<"goal.endsBeforeStart"> & { field: "until" })
  | (Problem<"goal.parentUnknown"> & { field: "parentId" })
  | (Problem<"hope.unknown"> & { field: "hopeIds" });

export function setGoal(draft: GoalDraft, ground: GoalGround): Result<GoalDraft, GoalDraftProblem> {
  if (draft.until < draft.from) return refuse({ code: "goal.endsBeforeStart", field: "until" });
  if (!draft.hopeIds.every((id) => ground.hopeIds.includes(id))) {
    return refuse({ code: "hope.unknown", field: "hopeIds" });
  }
  const { parentId, term } = draft;
  if (parentId !== null && (term === "longTerm" || !ground.longGoalIds.includes(parentId))) {
    return refuse({ code: "goal.parentUnknown", field: "parentId" });
  }
  return ok(draft);
}
