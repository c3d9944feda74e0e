import type { PlainDay } from "../ids.ts";
import { isKind, type PlanEvent } from "./event.ts";
import { reviewDueOn, type OfficePlanRules, type ServiceType } from "./service-rules.ts";

/** One review: from the plan's start or the last result to the next result. The last round may still be open. */
export type ReviewRound = {
  readonly from: PlainDay;
  /** The last day on which the result is in time. */
  readonly dueOn: PlainDay;
  readonly interview: PlanEvent<"monitoringInterview"> | null;
  readonly result: PlanEvent<"monitoringResult"> | null;
  readonly conclusion: PlanEvent<"conclusion"> | null;
};

/** Rounds in order; a conclusion that asks for another plan is the last word of this one. */
export function reviewRounds(
  events: readonly PlanEvent[],
  start: PlainDay,
  serviceType: ServiceType,
  office: OfficePlanRules,
): ReviewRound[] {
  const results = events.filter(isKind("monitoringResult"));
  const interviews = events.filter(isKind("monitoringInterview"));
  const conclusions = events.filter(isKind("conclusion"));
  const rounds: ReviewRound[] = [];
  for (let at = 0, from = start; at <= results.length; at += 1) {
    const result = results[at] ?? null;
    const nextResultOn = results[at + 1]?.occurredOn ?? null;
    const round = {
      from,
      dueOn: reviewDueOn(serviceType, from, office),
      interview: lastBetween(interviews, at === 0 ? null : from, result?.occurredOn ?? null),
      result,
      conclusion: result && firstFrom(conclusions, result.occurredOn, nextResultOn),
    };
    rounds.push(round);
    if (result === null || (round.conclusion && round.conclusion.outcome !== "continue")) break;
    from = result.occurredOn;
  }
  return rounds;
}

/** After `from` and up to `to`, each end open where it is null. */
const lastBetween = <Event extends PlanEvent>(
  events: readonly Event[],
  from: PlainDay | null,
  to: PlainDay | null,
): Event | null =>
  events.findLast(
    ({ occurredOn }) => (from === null || occurredOn > from) && (to === null || occurredOn <= to),
  ) ?? null;

const firstFrom = <Event extends PlanEvent>(
  events: readonly Event[],
  from: PlainDay,
  before: PlainDay | null,
): Event | null =>
  events.find(({ occurredOn }) => occurredOn >= from && (before === null || occurredOn < before)) ??
  null;
