import { openDaysUntil, type OfficeCalendar } from "../calendar/open-days.ts";
import { enrolmentOn, type Enrolment } from "../enrolment/enrolled.ts";
import type { ParticipantId, PlainDay } from "../ids.ts";

export type PossiblyWaiting = Enrolment & { readonly participantId: ParticipantId };

export type Waiting = {
  readonly participantId: ParticipantId;
  /** The day from which the wait is counted. */
  readonly since: PlainDay;
  readonly openDays: number;
  readonly neverAnswered: boolean;
};

/** An office may choose another number; nobody may choose not to be told. */
export const defaultThresholdOpenDays = 3;

/** The later of the last feedback and the first day of use. */
export const waitingSince = (startedOn: PlainDay, lastFeedbackOn: PlainDay | null): PlainDay =>
  lastFeedbackOn !== null && lastFeedbackOn > startedOn ? lastFeedbackOn : startedOn;

/**
 * Everyone enrolled today who has had no feedback for `thresholdOpenDays` open days or more, longest first.
 * Absence does not hide anyone: a person away for a week is the one most easily forgotten.
 */
export function waitingList(
  people: readonly PossiblyWaiting[],
  lastFeedbackOn: ReadonlyMap<ParticipantId, PlainDay>,
  today: PlainDay,
  thresholdOpenDays: number,
  calendar: OfficeCalendar,
): Waiting[] {
  const openDaysSince = openDaysUntil(today, calendar);
  return people
    .filter((person) => enrolmentOn(today, person) === "enrolled")
    .map(({ participantId, startedOn }) => {
      const last = lastFeedbackOn.get(participantId) ?? null;
      const since = waitingSince(startedOn, last);
      return { participantId, since, openDays: openDaysSince(since), neverAnswered: last === null };
    })
    .filter(({ openDays }) => openDays >= thresholdOpenDays)
    .sort(longestFirst);
}

const longestFirst = (a: Waiting, b: Waiting): number =>
  b.openDays - a.openDays || compare(a.since, b.since) || compare(a.participantId, b.participantId);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
