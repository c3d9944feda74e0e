import type { Problem } from "../../../domain/result.ts";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";

type Props = { readonly problems: readonly Problem[]; readonly content: PlanContent };

/** Every refusal of the draft at once, each leading to its field where it has one. */
export const editorProblems = ({ problems, content }: Props): FieldProblem[] =>
  problems.map((problem) => {
    const field = fieldOf(problem, content);
    const text = wordsOfProblem({ ...problem, label: labelOf(problem, field) }).std;
    return field === undefined ? { text } : { field, text };
  });

function labelOf(problem: Problem, field: string | undefined): string {
  if (typeof problem["label"] === "string" && problem["label"] !== "") return problem["label"];
  const [name = ""] = (field ?? "").split("-");
  return labels[name] ?? "原案";
}

const labels: Readonly<Record<string, string>> = {
  from: "始まり",
  until: "終わり",
  madeOn: "原案を作った日",
  newWording: "目標（計画書の言葉）",
  outcome: "終わり方",
  because: "終わりにするわけ",
};

/** The rules name a goal or row by its place in the list; the form names it by its id. */
function fieldOf(problem: Problem, content: PlanContent): string | undefined {
  if (typeof problem["field"] === "string") return problem["field"];
  const at = typeof problem["at"] === "number" ? problem["at"] - 1 : -1;
  const goalId = content.goals[at]?.goalId;
  const rowId = content.rows[at]?.rowId;
  const { code, section } = problem;
  if (code === "plan.goalWithoutHope") return `hopes-${goalId ?? ""}`;
  if (code === "plan.goalHasEvidence") return `outcome-${String(problem["goalId"])}`;
  if (section === "familysWishes") return "family";
  if (section === "policy") return "policy";
  if (section === "longTermGoals" || section === "shortTermGoals") {
    return goalId === undefined ? "newWording" : `wording-${goalId}`;
  }
  if (section === "ownWords" && goalId !== undefined) return `own-${goalId}`;
  if (rowId === undefined) return undefined;
  const part = rowParts[String(section)];
  return part === undefined ? undefined : `${part}-${rowId}`;
}

const rowParts: Readonly<Record<string, string>> = {
  rows: "need",
  personsPart: "part",
  frequency: "frequency",
  timeAndPlace: "time",
  care: "care",
};
