import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { addMonths } from "../../domain/plan/months.ts";
import { monthsBefore } from "../months.ts";
import { openOn } from "./open-on.ts";
import type { Office, Person } from "../office.ts";
import type { Random } from "../random.ts";

export type Review = {
  readonly interviewOn: PlainDay;
  readonly resultOn: PlainDay;
  readonly conclusionOn: PlainDay;
  /** How far the plan is continued; null where another plan follows. */
  readonly continuedUntil: PlainDay | null;
};

/** The days of one plan as they would go; what lies after today has not happened. */
export type CycleDays = {
  readonly from: PlainDay;
  readonly until: PlainDay;
  readonly assessmentOn: PlainDay;
  readonly interviewOn: PlainDay;
  readonly draftOn: PlainDay;
  readonly meetingOn: PlainDay;
  readonly consentOn: PlainDay;
  readonly deliveredOn: PlainDay;
  readonly inForceOn: PlainDay;
  readonly reviews: readonly Review[];
};

/** Situations the demo must show, by place in the office (see cast.ts); everybody else is in order. */
export const situations = {
  waitsForAnswer: 0,
  questionOpen: 1,
  reviewOverdue: 2,
  inHospitalAtMeeting: 4,
  firstDraftOpen: 8,
  consentLate: 9,
  draftOpen: 11,
  capRunOut: 12,
  certificateSoon: 13,
} as const;
export type Situation = keyof typeof situations;

/** Which of them a person stands for; null for everybody else and where the office has no cast. */
export const situationOf = ({ plan }: Office, index: number): Situation | null =>
  plan.withCast ? (names.find((name) => situations[name] === index) ?? null) : null;

// Object.keys loses the literal keys that the table has.
const names = Object.keys(situations) as Situation[];

/** Plans of half a year, one after the other, from the office's first day (or the person's) to the next after today. */
export function cyclesOf(
  office: Office,
  person: Person,
  situation: Situation | null,
  random: Random,
): CycleDays[] {
  if (person.profile.startsOn > office.until) return [];
  const starts = startsOf(office, person, situation, random);
  return starts.slice(0, -1).map((from, at) => {
    const next = starts[at + 1] ?? from;
    // The one that stands, where its situation begins.
    const isKnown = from === knownStart(office, situation);
    const until = addDays(next, -1);
    const reviews = situation === "reviewOverdue" && isKnown ? [] : reviewsOf(office, from, next);
    return Object.assign(making(office, person, from, situation, isKnown), {
      from,
      until,
      reviews,
    });
  });
}

/** First days of plans; the last one only closes the plan before it. */
function startsOf(
  office: Office,
  { profile }: Person,
  situation: Situation | null,
  random: Random,
): PlainDay[] {
  const { first, until } = office;
  const known = profile.startsOn > first ? null : knownStart(office, situation);
  const arrived = addDays(profile.startsOn, situation === "firstDraftOpen" ? 27 : 19);
  const anchor =
    known ?? (profile.startsOn > first ? arrived : addDays(first, random.between(36, 150)));
  const days: PlainDay[] = [];
  for (
    let months = known === null ? 0 : -60;
    (days.at(-2) ?? "") <= addDays(until, 40);
    months += 6
  ) {
    const day = addMonths(anchor, months);
    if (day < addDays(first, 33)) continue;
    days.push(day === known || day > until ? day : openOn(office, day));
    if (day === known && situation === "reviewOverdue") return [...days, addMonths(day, 12)];
  }
  return days;
}

/** The first day of the plan that stands now or next, where the situation asks for one. */
function knownStart({ plan, until }: Office, situation: Situation | null): PlainDay | null {
  const reviewMonths = plan.serviceType === "transition" ? 3 : 6;
  switch (situation) {
    case "waitsForAnswer":
      return addDays(until, 9);
    case "questionOpen":
      return monthsBefore(until, 2);
    case "reviewOverdue":
      return monthsBefore(addDays(until, -12), reviewMonths);
    case "inHospitalAtMeeting":
      return addDays(monthsBefore(until, 7), 5);
    case "consentLate":
      return addDays(until, -20);
    case "draftOpen":
      return addDays(until, 22);
    case "firstDraftOpen":
    case "capRunOut":
    case "certificateSoon":
    case null:
      return null;
  }
}

function making(
  office: Office,
  { profile }: Person,
  from: PlainDay,
  situation: Situation | null,
  isKnown: boolean,
) {
  const on = (days: number): PlainDay => {
    const day = openOn(office, addDays(from, days));
    return day < profile.startsOn ? profile.startsOn : day;
  };
  const late = situation === "consentLate" && isKnown;
  const consentOn = late ? on(6) : on(-8);
  const deliveredOn = openOn(office, addDays(consentOn, 3));
  return {
    assessmentOn: on(-31),
    interviewOn: on(situation === "firstDraftOpen" ? -14 : -24),
    draftOn: on(situation === "firstDraftOpen" ? 0 : -17),
    meetingOn: on(-12),
    consentOn,
    deliveredOn: deliveredOn < consentOn ? consentOn : deliveredOn,
    inForceOn: late ? openOn(office, addDays(from, 9)) : from,
  };
}

/** Reviewed in time, some weeks before the plan ends; a 就労移行支援計画 in the middle as well. */
function reviewsOf(office: Office, from: PlainDay, next: PlainDay): Review[] {
  const review = (due: PlainDay, continuedUntil: PlainDay | null): Review => ({
    interviewOn: openOn(office, addDays(due, -7)),
    resultOn: openOn(office, addDays(due, -4)),
    conclusionOn: openOn(office, addDays(due, -2)),
    continuedUntil,
  });
  const last = review(addDays(next, -32), null);
  return office.plan.serviceType === "transition"
    ? [review(addMonths(from, 3), addDays(next, -1)), last]
    : [last];
}
