import type { PlainDay } from "../domain/ids.ts";
import type { SupportLevel } from "../domain/programme/support-level.ts";
import { idAt } from "./ids.ts";
import { addTo, noticedOn, type Office, type Person, type Staff, type Work } from "./office.ts";
import { abilityAt, practised, selfLevel, staffLevel } from "./skill.ts";

export type Session = {
  readonly experienceId: string;
  /** 0 to 1: how it went, as everybody could see. */
  readonly went: number;
};

/** Lays out one piece of work and returns its experience id. */
export function layOut(office: Office, person: Person, day: PlainDay, work: Work): string {
  const { random } = person;
  const at = office.clock(day, 510);
  const experienceId = idAt(at, random);
  const { of, id } = work.programme;
  addTo(office)(
    "experience",
    experienceId,
    person.id,
    day,
    work.period,
    of.kind,
    id,
    work.version.version,
    of.legalClass,
    of.place,
    office.manager.id,
    at,
  );
  return experienceId;
}

/** How much of a session is lived: the last day stops in the middle for some. */
export type Lived = { readonly self: boolean; readonly staff: boolean; readonly steps: number };

/** Marks by the person and beside them by a supporter, step by step, and the counts made of them. */
export function live(
  office: Office,
  person: Person,
  day: PlainDay,
  work: Work,
  experienceId: string,
  lived: Lived,
): Session {
  const { random, profile } = person;
  const supporter = random.chance(0.7) ? person.supporter : random.pick(office.staff);
  const begins = work.period === "afternoon" ? 790 : 600;
  const heavy = profile.hardTimes.some(({ from, until }) => from <= day && day <= until);
  const mood = profile.mood * 0.12 + random.spread() * 0.09 - (heavy ? 0.13 : 0);
  const counts = { selfTried: 0, selfAlone: 0, staffTried: 0, staffAlone: 0 };
  let ability = 0;
  for (const [index, step] of work.version.steps.entries()) {
    const key = `${work.programme.id} ${step.key}`;
    const practice = practised(person.practice.get(key), day);
    person.practice.set(key, practice);
    const liking = (person.liking.get(work.programme.id) ?? 0) + mood;
    const able = abilityAt(profile, practice, liking, (index % 3) * 0.06);
    ability += able / work.version.steps.length;
    if (index >= lived.steps) continue;
    const minute = begins + index * 17 + random.between(0, 9);
    if (lived.self) {
      const level = selfLevel(able, profile.selfBias, random);
      mark({ office, person, day, experienceId, stepId: step.id, level, minute, by: null });
      if (level !== "NA") counts.selfTried += 1;
      if (level === "I") counts.selfAlone += 1;
    }
    if (lived.staff) {
      const level = staffLevel(able, random);
      mark({
        office,
        person,
        day,
        experienceId,
        stepId: step.id,
        level,
        minute: minute + 3,
        by: supporter,
      });
      if (level !== "NA") counts.staffTried += 1;
      if (level === "I") counts.staffAlone += 1;
    }
  }
  if (lived.staff) noticedOn(person, day);
  if (lived.self || lived.staff) keepCounts(office, person, day, work, experienceId, counts);
  return { experienceId, went: ability };
}

type Mark = {
  readonly office: Office;
  readonly person: Person;
  readonly day: PlainDay;
  readonly experienceId: string;
  readonly stepId: string;
  readonly level: SupportLevel;
  readonly minute: number;
  readonly by: Staff | null;
};

function mark({ office, person, day, experienceId, stepId, level, minute, by }: Mark): void {
  const at = office.clock(day, minute);
  const observer = by === null ? "self" : "staff";
  const helped = by === null && person.profile.helped === "read_aloud" && minute % 3 === 0;
  addTo(office)(
    "step_mark",
    idAt(at, person.random),
    experienceId,
    person.id,
    stepId,
    level,
    observer,
    by?.id ?? null,
    helped ? "read_aloud" : "alone",
    helped ? person.supporter.id : null,
    day,
    at,
  );
}

type Counts = { selfTried: number; selfAlone: number; staffTried: number; staffAlone: number };

function keepCounts(
  office: Office,
  person: Person,
  day: PlainDay,
  { programme, version, period }: Work,
  experienceId: string,
  counts: Counts,
): void {
  const stepCount = version.steps.length;
  const numbers = [
    counts.selfTried,
    counts.selfAlone,
    counts.staffTried,
    counts.staffAlone,
  ] as const;
  const add = addTo(office);
  add("session_result", person.id, programme.id, day, experienceId, ...numbers, period, stepCount);
  const known = person.sessions.get(programme.id) ?? [];
  person.sessions.set(programme.id, known);
  known.push({
    day,
    period,
    experience_id: experienceId,
    step_count: stepCount,
    self_attempted: counts.selfTried,
    self_alone: counts.selfAlone,
    staff_attempted: counts.staffTried,
    staff_alone: counts.staffAlone,
  });
}
