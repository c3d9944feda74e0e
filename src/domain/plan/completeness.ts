import { ok, refuse, type Problem, type Result } from "../result.ts";
import type { Period, PlanContent, PlanGoal, PlanRow, WorkRow, WorkRowKind } from "./content.ts";
import { sectionNames, workRowSections, type PlanForm, type PlanSection } from "./sections.ts";

/** `at` is the goal's or row's place in its list, from 1; null where the section stands alone. */
export type ContentProblem =
  | (Problem<"plan.fieldMissing"> & { section: PlanSection; label: string; at: number | null })
  | (Problem<"plan.periodBackwards"> & { label: string; at: number | null })
  | (Problem<"plan.periodOutside"> & { label: string; at: number })
  | (Problem<"plan.rowWithoutGoal"> & { at: number })
  | (Problem<"plan.goalWithoutRow"> & { at: number })
  | (Problem<"plan.goalWithoutHope"> & { at: number })
  | (Problem<"plan.priorityRepeated"> & { at: number })
  | (Problem<"plan.workRowMissing"> & { section: PlanSection; label: string });

/** A draft that may go to the meeting; refuses with the first problem. */
export function readyForMeeting(
  content: PlanContent,
  form: PlanForm,
  used: readonly WorkRowKind[],
): Result<PlanContent, ContentProblem> {
  const [problem] = contentProblems(content, form, used);
  return problem === undefined ? ok(content) : refuse(problem);
}

/** Everything a draft still lacks. `used` are the outside, home, transport… services the person really uses. */
export function contentProblems(
  content: PlanContent,
  form: PlanForm,
  used: readonly WorkRowKind[],
): ContentProblem[] {
  const asked = new Set(
    form.filter(({ shown, required }) => shown && required).map(({ section }) => section),
  );
  return [
    ...headerProblems(content),
    ...sectionProblems(content).filter(({ section }) => asked.has(section)),
    ...goalProblems(content),
    ...rowProblems(content),
    ...workRowProblems(content.workRows, used),
  ];
}

type FieldMissing = Extract<ContentProblem, { section: PlanSection; at: number | null }>;

function headerProblems({ header }: PlanContent): ContentProblem[] {
  const { officeName, participantName, certificateNumber, serviceManagerName, period } = header;
  const names = [officeName, participantName, certificateNumber, serviceManagerName];
  const problems: ContentProblem[] = names.some(isBlank) ? [missing("header")] : [];
  if (isBackwards(period)) {
    problems.push({ code: "plan.periodBackwards", label: sectionNames.header, at: null });
  }
  return problems;
}

function sectionProblems({ wishes, policy, goals, rows }: PlanContent): FieldMissing[] {
  const found: FieldMissing[] = [];
  const ask = (blank: boolean, section: PlanSection, at: number | null = null): void => {
    if (blank) found.push(missing(section, at));
  };
  ask(!wishes.person.some(({ words }) => !isBlank(words)), "personsWishes");
  ask(isBlank(wishes.family), "familysWishes");
  ask(isBlank(policy), "policy");
  ask(!goals.some(({ term }) => term === "longTerm"), "longTermGoals");
  ask(!goals.some(({ term }) => term === "shortTerm"), "shortTermGoals");
  ask(rows.length === 0, "rows");
  for (const [index, goal] of goals.entries()) {
    ask(
      isBlank(goal.wording),
      goal.term === "longTerm" ? "longTermGoals" : "shortTermGoals",
      index + 1,
    );
    ask(isBlank(goal.ownWords), "ownWords", index + 1);
  }
  for (const [index, { need, target, who, support, personsPart, care }] of rows.entries()) {
    ask([need, target, who, support.method].some(isBlank), "rows", index + 1);
    ask(isBlank(personsPart), "personsPart", index + 1);
    ask(isBlank(support.frequency), "frequency", index + 1);
    ask(isBlank(support.time) || isBlank(support.place), "timeAndPlace", index + 1);
    ask(isBlank(care), "care", index + 1);
  }
  return found;
}

function goalProblems({ goals, rows, header, wishes }: PlanContent): ContentProblem[] {
  const hopes = new Set(wishes.person.map(({ hopeId }) => hopeId));
  return goals.flatMap((goal, index) => {
    const at = index + 1;
    const problems = periodProblems(goal, "目標", header.period, at, goal.term === "longTerm");
    if (!goal.hopeIds.some((hopeId) => hopes.has(hopeId))) {
      problems.push({ code: "plan.goalWithoutHope", at });
    }
    const isWorkedOn = rows.some(({ goalId }) => goalId === goal.goalId);
    if (goal.term === "shortTerm" && !isWorkedOn)
      problems.push({ code: "plan.goalWithoutRow", at });
    return problems;
  });
}

function rowProblems({ goals, rows, header }: PlanContent): ContentProblem[] {
  const known = new Set(goals.map(({ goalId }) => goalId));
  const priorities = new Set<number>();
  return rows.flatMap((row, index) => {
    const at = index + 1;
    const problems = periodProblems(row, sectionNames.rows, header.period, at, false);
    if (!known.has(row.goalId)) problems.push({ code: "plan.rowWithoutGoal", at });
    if (priorities.has(row.priority)) problems.push({ code: "plan.priorityRepeated", at });
    priorities.add(row.priority);
    return problems;
  });
}

/** A long goal may reach beyond the plan on both sides; everything else lies inside it. */
function periodProblems(
  { period }: Pick<PlanGoal | PlanRow, "period">,
  label: string,
  plan: Period,
  at: number,
  mayOutlast: boolean,
): ContentProblem[] {
  if (isBackwards(period)) return [{ code: "plan.periodBackwards", label, at }];
  const isOutside = period.from < plan.from || period.until > plan.until;
  return isOutside && !mayOutlast ? [{ code: "plan.periodOutside", label, at }] : [];
}

function workRowProblems(
  workRows: readonly WorkRow[],
  used: readonly WorkRowKind[],
): ContentProblem[] {
  return workRowSections.flatMap((section): ContentProblem[] => {
    const rows = workRows.filter(({ kind }) => kind === section);
    const label = sectionNames[section];
    if (rows.length === 0) {
      return used.includes(section) ? [{ code: "plan.workRowMissing", section, label }] : [];
    }
    return rows.flatMap((row, index) => (isFilled(row) ? [] : [missing(section, index + 1)]));
  });
}

const isFilled = (row: WorkRow): boolean =>
  Object.values(row).every((value) => typeof value !== "string" || !isBlank(value));

const missing = (section: PlanSection, at: number | null = null): FieldMissing => ({
  code: "plan.fieldMissing",
  section,
  label: sectionNames[section],
  at,
});

const isBackwards = ({ from, until }: Period): boolean => until < from;

const isBlank = (text: string): boolean => text.trim() === "";
