import { weekdayOf } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { answerDue, read, willAnswer, writeTo } from "./answering.ts";
import { addExtras } from "./extras.ts";
import { idAt } from "./ids.ts";
import { liveNotes } from "./notes.ts";
import { addTo, versionOn, type Office, type Person, type Programme, type Work } from "./office.ts";
import { isHere } from "./people.ts";
import { reflect } from "./reflecting.ts";
import { absences } from "./sayings/staff.ts";
import { layOut, live, type Session } from "./session.ts";
import { liveSigns } from "./signs.ts";
import { viewPages } from "./viewing.ts";

/** One day of an office. The last day is laid out whole and lived until early afternoon. */
export function liveDay(office: Office, day: PlainDay, people: readonly Person[]): void {
  const weekday = weekdayOf(day);
  const here = people.filter((person) => isHere(person, day));
  const expected = here.filter(
    ({ profile, blocks }) =>
      weekday > 5 || profile.weekdays.includes(weekday) || blocks.some((block) => isIn(block, day)),
  );
  for (const person of expected) livePersonsDay(office, person, day, weekday);
  answerDue(office, day);
  viewPages(office, day, here);
}

function livePersonsDay(office: Office, person: Person, day: PlainDay, weekday: number): void {
  const { random, profile } = person;
  const works = worksOn(office, person, day, weekday);
  const away = profile.away.find((span) => isIn(span, day));
  if (away !== undefined || !random.chance(profile.comes)) {
    return stayAway(office, person, day, works, away?.why ?? random.pick(absences));
  }
  const isLast = day === office.until;
  const attendedAt = office.clock(day, 535 + random.between(0, 25));
  if (!isLast || random.chance(0.9)) {
    const id = idAt(attendedAt, random);
    addTo(office)("attendance", id, person.id, day, "present", "", office.manager.id, attendedAt);
  }
  read(office, person, day);
  liveSigns(office, person, day);
  liveNotes(office, person, day);
  for (const work of works) liveWork(office, person, day, work);
}

/** Usual work in the morning; in the afternoon other work, or what everybody does together. */
function worksOn(office: Office, person: Person, day: PlainDay, weekday: number): Work[] {
  const { random, profile } = person;
  const work = (programme: Programme, period: Work["period"]): Work => ({
    programme,
    version: versionOn(programme, day),
    period,
  });
  const block = person.blocks.find((one) => isIn(one, day));
  if (block !== undefined) return [work(block.programme, "allDay")];
  const date = Number(day.slice(8));
  const { stationClean, circle, music, manners } = office.programmes;
  if (stationClean !== undefined && weekday === 4 && date <= 7 && random.chance(0.5)) {
    return [work(stationClean, "morning")];
  }
  const known = person.works.filter(({ from }) => from <= day).map(({ programme }) => programme);
  const [main, ...others] = known;
  if (main === undefined) return [];
  const second = others[Math.floor(date / 7) % Math.max(1, others.length)] ?? main;
  const works = [work(random.chance(0.72) ? main : second, "morning")];
  const onlyMornings = profile.morningsUntil !== null && day <= profile.morningsUntil;
  if (onlyMornings || random.chance(0.3)) return works;
  if (weekday === 3 && circle !== undefined) return [...works, work(circle, "afternoon")];
  if (weekday === 5 && date <= 15 && music !== undefined)
    return [...works, work(music, "afternoon")];
  if (weekday === 2 && manners !== undefined) return [...works, work(manners, "afternoon")];
  return [...works, work(second, "afternoon")];
}

function stayAway(
  office: Office,
  person: Person,
  day: PlainDay,
  works: readonly Work[],
  why: string,
): void {
  const { random } = person;
  const at = office.clock(day, 545 + random.between(0, 20));
  const id = idAt(at, random);
  addTo(office)("attendance", id, person.id, day, "absent", why, office.manager.id, at);
  const [first] = works;
  if (first === undefined || !random.chance(0.4)) return;
  const experienceId = layOut(office, person, day, first);
  addTo(office)("experience_withdrawal", experienceId, person.id, "お休み", office.manager.id, at);
}

function liveWork(office: Office, person: Person, day: PlainDay, work: Work): void {
  const { random, profile } = person;
  const experienceId = layOut(office, person, day, work);
  const isLast = day === office.until;
  if (isLast && work.period !== "morning") return;
  const all = work.version.steps.length;
  const self = random.chance(isLast ? profile.selfMarks * 0.8 : profile.selfMarks);
  const staff = random.chance(profile.staffMarks);
  const steps = random.chance(isLast ? 0.35 : 0.05) ? random.between(1, all) : all;
  const session = live(office, person, day, work, experienceId, { self, staff, steps });
  lookBack(office, person, day, work, session);
  addExtras(office, person, day, work, experienceId);
}

function lookBack(
  office: Office,
  person: Person,
  day: PlainDay,
  work: Work,
  session: Session,
): void {
  const { random, profile } = person;
  const isLast = day === office.until;
  const { experienceId } = session;
  if (random.chance(isLast ? profile.reflects * 0.6 : profile.reflects * 0.75)) {
    const minute = isLast ? 725 + random.between(0, 50) : 905 + random.between(0, 40);
    const tells = random.chance(isLast ? 0.75 : 0.94);
    const { reflectionId, toldAt } = reflect(office, person, day, work, session, minute, tells);
    if (toldAt !== null) {
      willAnswer(office, { person, reflectionId, experienceId, toldOn: day, toldAt, work });
    }
    return;
  }
  const waits = profile.unansweredFrom !== null && day >= profile.unansweredFrom;
  if (isLast || waits || !random.chance(0.3)) return;
  writeTo(office, person, day, 960 + random.between(0, 60), work, experienceId, null);
}

const isIn = (
  span: { readonly from: PlainDay; readonly until: PlainDay },
  day: PlainDay,
): boolean => span.from <= day && day <= span.until;
