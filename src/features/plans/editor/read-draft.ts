import { parseDay } from "../../../domain/calendar/wareki.ts";
import type {
  Period,
  PlanContent,
  PlanGoal,
  PlanRow,
  QuotedWish,
} from "../../../domain/plan/content.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { readWorkRow } from "./read-work-row.ts";

/** What was typed, laid over the stored draft; a day that cannot be read stays as typed and is a problem. */
export type ReadDraft = { readonly content: PlanContent; readonly problems: readonly Problem[] };

const longest = 4000;

/** Only what the form names is taken; goals, rows and work rows are those of the stored draft. */
export function readDraft(
  raw: RawForm,
  stored: PlanContent,
  wishes: readonly QuotedWish[],
): ReadDraft {
  const problems: Problem[] = [];
  const text = (name: string, was: string): string => {
    const typed = raw[name]?.[0] ?? was;
    if (typed.length > longest) problems.push({ code: "form.tooLong", field: name });
    return typed;
  };
  const dayOf = (name: string, was: string): string => {
    const typed = raw[name]?.[0];
    if (typed === undefined) return was;
    const read = parseDay(typed);
    if (!read.ok) problems.push({ code: "form.date", field: name });
    return read.ok ? read.value : typed;
  };
  const period = (id: string, was: Period): Period => ({
    from: dayOf(`from-${id}`, was.from),
    until: dayOf(`until-${id}`, was.until),
  });
  const goal = (was: PlanGoal): PlanGoal => ({
    ...was,
    wording: text(`wording-${was.goalId}`, was.wording),
    ownWords: text(`own-${was.goalId}`, was.ownWords),
    hopeIds: chosen(raw, `hopes-${was.goalId}`, was.hopeIds),
    period: period(was.goalId, was.period),
  });
  const row = (was: PlanRow): PlanRow => ({
    ...was,
    priority: numberIn(raw, `priority-${was.rowId}`, was.priority),
    goalId: stored.goals.some(({ goalId }) => goalId === firstOf(raw, `goal-${was.rowId}`))
      ? firstOf(raw, `goal-${was.rowId}`)
      : was.goalId,
    need: text(`need-${was.rowId}`, was.need),
    target: text(`target-${was.rowId}`, was.target),
    personsPart: text(`part-${was.rowId}`, was.personsPart),
    support: {
      method: text(`method-${was.rowId}`, was.support.method),
      frequency: text(`frequency-${was.rowId}`, was.support.frequency),
      time: text(`time-${was.rowId}`, was.support.time),
      place: text(`place-${was.rowId}`, was.support.place),
    },
    period: period(was.rowId, was.period),
    who: text(`who-${was.rowId}`, was.who),
    care: text(`care-${was.rowId}`, was.care),
  });
  const content: PlanContent = {
    header: { ...stored.header, period: period("plan", stored.header.period) },
    wishes: {
      person: wishesOf(raw, stored.wishes.person, wishes),
      family: text("family", stored.wishes.family),
    },
    policy: text("policy", stored.policy),
    goals: stored.goals.map(goal),
    rows: stored.rows.map(row),
    workRows: stored.workRows.map((was, index) => readWorkRow(was, index, text, period)),
  };
  return { content, problems };
}

/** Checkboxes send nothing when none is ticked, so each group says by a hidden field that it was shown. */
function chosen(raw: RawForm, name: string, was: readonly string[]): readonly string[] {
  return raw[`${name}-shown`] === undefined ? was : (raw[name] ?? []);
}

/** A wish is quoted as it reads now, or as the draft quoted it where the person has laid it aside since. */
function wishesOf(
  raw: RawForm,
  quoted: readonly QuotedWish[],
  now: readonly QuotedWish[],
): readonly QuotedWish[] {
  if (raw["wish-shown"] === undefined) return quoted;
  const known = new Map([...quoted, ...now].map((wish) => [wish.hopeId, wish]));
  return (raw["wish"] ?? []).flatMap((id) => known.get(id) ?? []);
}

function numberIn(raw: RawForm, name: string, was: number): number {
  const typed = Number(firstOf(raw, name).normalize("NFKC"));
  return Number.isInteger(typed) && typed > 0 && typed < 100 ? typed : was;
}
