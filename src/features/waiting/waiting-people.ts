import type { PlainDay } from "../../domain/ids.ts";
import { waitingList, type Waiting } from "../../domain/waiting/waiting-list.ts";
import type { OfficeDays, StandingPerson } from "./queries.ts";

export type WaitingPerson = Waiting & {
  readonly name: string;
  readonly groupName: string | null;
  /** Absent today; they wait all the same. */
  readonly absent: boolean;
};

/** The rule's list with the names of the people on it, longest first. */
export function waitingPeople(
  standings: readonly StandingPerson[],
  today: PlainDay,
  openDays: number,
  { calendar }: OfficeDays,
): WaitingPerson[] {
  const byId = new Map(standings.map((person) => [person.participant_id, person]));
  const last = standings.flatMap(({ participant_id, last_feedback_on }) =>
    last_feedback_on === null ? [] : [[participant_id, last_feedback_on] as const],
  );
  const people = standings.map(({ participant_id, enrolled_on, left_on }) => ({
    participantId: participant_id,
    startedOn: enrolled_on,
    leftOn: left_on,
  }));
  return waitingList(people, new Map(last), today, openDays, calendar).flatMap((waiting) => {
    const person = byId.get(waiting.participantId);
    if (person === undefined) return [];
    const { name, group_name, status } = person;
    return Object.assign({ name, groupName: group_name, absent: status === "absent" }, waiting);
  });
}
