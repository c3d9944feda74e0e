import { addDays } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import type { CycleContext, Plan } from "./context.ts";
import { absenceReasons, isKind, standing, type PlanEvent } from "./event.ts";
import { reviewRounds, type ReviewRound } from "./rounds.ts";
import type { PlanStep } from "./steps.ts";

/** Of each kind the one entry that counts for the plan. */
export type CountingEvents = {
  readonly [Kind in CountingKind]: PlanEvent<Kind> | undefined;
};

type CountingKind =
  | Exclude<PlanStep, "monitoringInterview" | "monitoringResult" | "conclusion">
  | "consentWithdrawn"
  | "selfPlanNoted"
  | "withdrawal";

export type CycleView = {
  readonly plan: Plan;
  readonly context: CycleContext;
  readonly events: readonly PlanEvent[];
  readonly counting: CountingEvents;
  /** The day from which the plan was followed; null while it is not. */
  readonly start: PlainDay | null;
  /** The last day the plan covers: its period, or as far as a review continued it. */
  readonly until: PlainDay;
  readonly rounds: readonly ReviewRound[];
  /** Today, or the last day that still concerns this plan for a person who left. */
  readonly lastDay: PlainDay;
};

/** Reads the person's own events (contract, electronic means) and those of this plan. */
export function viewCycle(
  allEvents: readonly PlanEvent[],
  plan: Plan,
  context: CycleContext,
): CycleView {
  const events = standing(allEvents).filter(
    ({ planId }) => planId === null || planId === plan.planId,
  );
  const counting = countingEvents(events);
  const start = startOf(counting, plan, context.today);
  const rounds =
    start === null ? [] : reviewRounds(events, start, plan.serviceType, context.office);
  return {
    plan,
    context,
    events,
    counting,
    start,
    until: continuedUntil(rounds) ?? plan.period.until,
    rounds,
    lastDay: lastDayOf(context),
  };
}

/** A meeting the person was at, or was lawfully kept from. */
export const isLawfulMeeting = ({ person }: PlanEvent<"meeting">): boolean =>
  person.present || (absenceReasons[person.reason].lawful && person.because.trim() !== "");

/** The day on which interview, lawful meeting and consent had all been; null while one is missing. */
export function madeOn({ assessmentInterview, meeting, consent }: CountingEvents): PlainDay | null {
  if (!assessmentInterview || !meeting || !isLawfulMeeting(meeting) || !consent) return null;
  return (
    [assessmentInterview, meeting, consent].map(({ occurredOn }) => occurredOn).sort()[2] ?? null
  );
}

function countingEvents(events: readonly PlanEvent[]): CountingEvents {
  const meetings = events.filter(isKind("meeting"));
  const latestConsent = events.findLast(isKind("consent"));
  const takenBack = events.findLast(isKind("consentWithdrawn"));
  const stands = latestConsent && !(takenBack && isLater(takenBack, latestConsent));
  const consent = stands ? latestConsent : undefined;
  const afterConsent = (event: PlanEvent): boolean => !consent || !isLater(consent, event);
  const toPerson = events.filter(isKind("deliveryToPerson"));
  const toConsultation = events.filter(isKind("deliveryToConsultation"));
  return {
    contract: events.find(isKind("contract")),
    assessmentInterview: events.find(isKind("assessmentInterview")),
    draft: events.find(isKind("draft")),
    meeting: meetings.find(isLawfulMeeting) ?? meetings.at(-1),
    consent,
    consentWithdrawn: stands ? undefined : takenBack,
    deliveryToPerson: toPerson.find(afterConsent) ?? toPerson.at(-1),
    deliveryToConsultation: toConsultation.find(afterConsent) ?? toConsultation.at(-1),
    selfPlanNoted: events.findLast(isKind("selfPlanNoted")),
    inForce: events.find(isKind("inForce")),
    withdrawal: events.findLast(isKind("withdrawal")),
  };
}

function startOf(
  { inForce, consent }: CountingEvents,
  plan: Plan,
  today: PlainDay,
): PlainDay | null {
  if (inForce) return inForce.occurredOn;
  if (!consent || plan.period.from > today) return null;
  return consent.occurredOn > plan.period.from ? consent.occurredOn : plan.period.from;
}

function continuedUntil(rounds: readonly ReviewRound[]): PlainDay | null {
  for (const { conclusion } of rounds.toReversed()) {
    if (conclusion?.outcome === "continue") return conclusion.until;
  }
  return null;
}

function lastDayOf({ today, enrolment: { leftOn } }: CycleContext): PlainDay {
  return leftOn !== null && leftOn <= today ? addDays(leftOn, -1) : today;
}

const isLater = (a: PlanEvent, b: PlanEvent): boolean =>
  a.occurredOn > b.occurredOn || (a.occurredOn === b.occurredOn && a.recordedAt > b.recordedAt);
