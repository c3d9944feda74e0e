import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Office, Person } from "../office.ts";
import { randomOf } from "../random.ts";
import { ask } from "./ask.ts";
import { enter, happened, type Life } from "./happened.ts";
import { contract } from "./held.ts";
import { sayHopes } from "./hopes.ts";
import { makePlan, type Made } from "./make.ts";
import { openOn } from "./open-on.ts";
import { review } from "./review.ts";
import { cyclesOf, situationOf, type CycleDays } from "./story.ts";

/** Everybody's wishes, assessments, goals and plans beside the days they lived. */
export function livePlans(office: Office, people: readonly Person[], seed: number): void {
  const serviceManager = office.staff.find(({ role }) => role === "serviceManager");
  if (serviceManager === undefined) throw new Error("An office has a service manager");
  for (const [index, person] of people.entries()) {
    const random = randomOf(seed, `plans ${office.plan.key} ${index}`);
    livePlansOf({ office, person, serviceManager, random, events: [] }, index);
  }
}

function livePlansOf(life: Life, index: number): void {
  const { office, person, random } = life;
  const situation = situationOf(office, index);
  const cycles = cyclesOf(office, person, situation, random);
  const [first] = cycles;
  if (first === undefined) return;
  const isNew = person.profile.startsOn > office.first;
  const contractOn = isNew ? person.profile.startsOn : contractedOn(office, first);
  // An office that began with Ippo a short while ago has not come to everybody yet.
  if (!happened(life, contractOn)) return;
  const contracted = contract(life, contractOn, situation);
  const wishes = sayHopes(life, isNew ? person.profile.startsOn : office.first);
  let last: Made | null = null;
  for (const [at, cycle] of cycles.entries()) {
    const long = last?.aims[0] ?? null;
    const made = makePlan(life, cycle, { number: at + 1, wishes, contracted, situation, long });
    if (made === null) break;
    ask(life, made, situation);
    if (made.inForce) reviewAll(life, made);
    if (endsWithPerson(life, made, cycles[at + 1])) leave(life, made);
    last = made;
  }
}

function reviewAll(life: Life, made: Made): void {
  let since: PlainDay | null = made.cycle.inForceOn;
  for (const days of made.cycle.reviews) {
    since = since === null ? null : review(life, made, days, since);
  }
}

/** A plan that still stood, or was being made, on the day the person left. */
function endsWithPerson(
  { office, person }: Life,
  made: Made,
  next: CycleDays | undefined,
): boolean {
  const { leftOn } = person.profile;
  if (leftOn === null || leftOn >= office.until) return false;
  return !made.inForce || next === undefined || leftOn <= next.inForceOn;
}

function leave(life: Life, { planId }: Made): void {
  const on = life.person.profile.leftOn ?? life.office.until;
  enter(life, { kind: "withdrawal", planId, on, minute: 1010, details: { reason: "left" } });
}

/** Those who were here before the office began with Ippo renewed their contract shortly before their first plan in it. */
const contractedOn = (office: Office, first: CycleDays): PlainDay =>
  openOn(office, addDays(first.from, -26));
