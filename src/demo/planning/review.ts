import type { PlainDay } from "../../domain/ids.ts";
import { cardMappingVersion, cardOfLevel } from "../../domain/gas/cards.ts";
import type { GasLevel } from "../../domain/gas/t-score.ts";
import { draftMonitoring, draftText } from "../../domain/plan/draft-monitoring.ts";
import { citedSentences, type PlanEvidence } from "../../domain/plan/evidence.ts";
import { changes, satisfactions } from "../sayings/plan.ts";
import { idAt } from "../ids.ts";
import { addTo } from "../office.ts";
import type { Aim } from "./goals.ts";
import { enter, happened, type Life } from "./happened.ts";
import { given } from "./hopes.ts";
import type { Made } from "./make.ts";
import type { Review } from "./story.ts";

/** One review of a plan in force; returns its result's day, or null while it has not come. */
export function review(life: Life, made: Made, days: Review, since: PlainDay): PlainDay | null {
  const { planId, aims } = made;
  const { interviewOn, resultOn, conclusionOn, continuedUntil } = days;
  if (!happened(life, interviewOn)) return null;
  const met = { planId, on: interviewOn, minute: 800, place: "相談室" } as const;
  enter(life, { kind: "monitoringInterview", ...met, details: { held: true } });
  const levels = new Map(aims.map((aim) => [aim, rate(life, aim, interviewOn, resultOn)]));
  if (!happened(life, resultOn)) return null;
  const { office, person, random } = life;
  const entered = { planId, on: resultOn, minute: 820 } as const;
  const eventId = enter(life, { kind: "monitoringResult", ...entered, details: {} });
  const words = [since, random.pick(satisfactions), random.pick(changes)] as const;
  addTo(office)("plan_monitoring", eventId, planId, person.id, ...words);
  for (const [aim, level] of levels) resultOf(life, eventId, aim, level, since, resultOn);
  if (!happened(life, conclusionOn)) return resultOn;
  const details =
    continuedUntil === null
      ? ({ outcome: "newPlan" } as const)
      : ({ outcome: "continue", until: continuedUntil } as const);
  enter(life, { kind: "conclusion", planId, on: conclusionOn, minute: 860, details });
  if (continuedUntil === null) closeGoals(life, levels, conclusionOn);
  return resultOn;
}

/** The person's card first, the supporter's level some days after it. */
function rate(
  life: Life,
  { goal, scaled }: Aim,
  ownOn: PlainDay,
  staffOn: PlainDay,
): GasLevel | null {
  const { office, person, random } = life;
  if (!scaled) return null;
  const add = addTo(office);
  const own = random.pick<GasLevel>([-1, 0, 0, 1, -2]);
  const theirs = random.pick<GasLevel>([own, own, 0, -1, 1]);
  const { how, by } = given(life);
  const at = office.clock(ownOn, 810);
  const card = cardOfLevel(own);
  const self = ["self", null, own, card, cardMappingVersion, how, by, ownOn, at] as const;
  add("gas_rating", idAt(at, random), goal.goalId, 1, person.id, ...self);
  if (!happened(life, staffOn)) return null;
  const later = office.clock(staffOn, 815);
  const staff = [
    "staff",
    person.supporter.id,
    theirs,
    null,
    null,
    "alone",
    null,
    staffOn,
    later,
  ] as const;
  add("gas_rating", idAt(later, random), goal.goalId, 1, person.id, ...staff);
  return theirs;
}

const achievementOf = (level: GasLevel | null, chance: number): string => {
  if (level !== null) return level >= 0 ? "reached" : level === -1 ? "mostly" : "ahead";
  return chance > 0.6 ? "mostly" : chance > 0.2 ? "partly" : "ahead";
};

function resultOf(
  life: Life,
  eventId: string,
  { goal, programme }: Aim,
  level: GasLevel | null,
  since: PlainDay,
  until: PlainDay,
): void {
  const { office, person, random } = life;
  const evidence = livedUnder(life, programme.id, programme.of.std, since, until);
  const words = draftText(draftMonitoring(goal, evidence, { since, until }));
  const cited = citedSentences(words, evidence).flatMap(({ cites }) => cites);
  const how = achievementOf(level, random.next());
  const kept = JSON.stringify([...new Set(cited)]);
  addTo(office)("plan_goal_result", eventId, goal.goalId, person.id, how, words, kept);
}

function livedUnder(
  { person }: Life,
  programmeId: string,
  programmeName: string,
  since: PlainDay,
  until: PlainDay,
): PlanEvidence[] {
  const found: PlanEvidence[] = [];
  for (const one of person.sessions.get(programmeId) ?? []) {
    if (one.day < since || one.day > until) continue;
    const work = { on: one.day, programmeId, programmeName };
    const id = one.experience_id;
    found.push({ kind: "experience", id, ...work });
    const marks = { tried: one.staff_attempted, alone: one.staff_alone };
    if (marks.tried === 0) continue;
    found.push({ kind: "marks", id: `${id} staff`, ...work, observer: "staff", ...marks });
  }
  return found;
}

/** The short goals of a plan end with it; the long one goes on. */
function closeGoals(life: Life, levels: ReadonlyMap<Aim, GasLevel | null>, on: PlainDay): void {
  const { office, person, serviceManager } = life;
  for (const [{ goal }, level] of levels) {
    if (goal.term === "longTerm") continue;
    const outcome = level !== null && level >= 0 ? "reached" : "changed";
    const why = outcome === "reached" ? "次の手順に進む" : "次の計画で形を変えて続ける";
    const at = office.clock(on, 865);
    addTo(office)("goal_closure", goal.goalId, person.id, outcome, why, on, serviceManager.id, at);
  }
}
