import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { waitingSince } from "../../domain/waiting/waiting-list.ts";
import { limitDay } from "../../domain/waiting/limit-day.ts";
import type { OfficeDays } from "../waiting/queries.ts";
import type { BoardPerson } from "./queries.ts";

export type Named = { readonly participantId: string; readonly name: string };
export type AwaitingReply = Named & {
  readonly reflectionId: string;
  readonly since: PlainDay;
  readonly at: string;
  /** How many of their reflections wait. */
  readonly count: number;
};
export type WithoutFeedback = Named & { readonly since: PlainDay; readonly never: boolean };

export type Exceptions = {
  /** Who told a reflection that is not answered, longest first; each with the oldest one. */
  readonly awaiting: readonly AwaitingReply[];
  /** No feedback for as many open days as the office allows, longest first. */
  readonly withoutFeedback: readonly WithoutFeedback[];
  /** Nothing written, marked or kept about them in the seven days up to today. */
  readonly unnoticed: readonly Named[];
};

/** What the board says first; over everybody, whatever part of the table is shown. */
export function exceptionsOf(
  people: readonly BoardPerson[],
  today: PlainDay,
  { calendar, feedbackWithinOpenDays }: OfficeDays,
): Exceptions {
  const limit = limitDay(today, feedbackWithinOpenDays, calendar);
  const weekAgo = addDays(today, -6);
  return {
    awaiting: people.flatMap(awaitingOf).sort(byTime),
    withoutFeedback: people
      .map(({ participant_id, name, enrolled_on, last_feedback_on }) => ({
        participantId: participant_id,
        name,
        since: waitingSince(enrolled_on, last_feedback_on),
        never: last_feedback_on === null,
      }))
      .filter(({ since }) => limit !== null && since <= limit)
      .sort(bySince),
    unnoticed: people
      .filter(
        (person) =>
          (person.last_noticed_on ?? person.enrolled_on) < weekAgo && person.enrolled_on < weekAgo,
      )
      .map(named),
  };
}

const named = ({ participant_id, name }: BoardPerson): Named => ({
  participantId: participant_id,
  name,
});

function awaitingOf({ participant_id, name, awaiting }: BoardPerson): AwaitingReply[] {
  if (awaiting === null) return [];
  const [reflectionId, since, at, count] = awaiting;
  return [{ participantId: participant_id, name, reflectionId, since, at, count }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byTime = (a: { at: string }, b: { at: string }): number => compare(a.at, b.at);
const bySince = (a: WithoutFeedback, b: WithoutFeedback): number =>
  compare(a.since, b.since) || compare(a.participantId, b.participantId);
