import type { PlainDay } from "../domain/ids.ts";
import { monthsBefore } from "./months.ts";
import type { Office, Person, Staff } from "./office.ts";

/** The log of the demo begins so many months before its last day. */
const loggedMonths = 2;

export const isLogged = (office: Office, day: PlainDay): boolean =>
  day >= monthsBefore(office.until, loggedMonths);

/** One entry for the log, where its day is still within it. */
export function logged(
  office: Office,
  staff: Staff,
  action: string,
  participantId: string,
  ids: Readonly<Record<string, string>>,
  at: Date,
): void {
  if (at < office.clock(monthsBefore(office.until, loggedMonths), 0)) return;
  office.audit.push({
    at,
    actorKind: "staff",
    actorId: staff.id,
    officeId: office.officeId,
    action,
    participantId,
    ids,
  });
}

/** Whose pages the staff opened in a day. */
export function viewPages(office: Office, day: PlainDay, people: readonly Person[]): void {
  if (people.length === 0 || !isLogged(office, day)) return;
  const { random } = office;
  for (const staff of office.staff) {
    for (let count = random.between(1, 6); count > 0; count--) {
      const person = people[random.between(0, people.length - 1)];
      if (person === undefined) continue;
      const action = random.pick([
        "timeline.viewed",
        "timeline.viewed",
        "growth.viewed",
        "successes.viewed",
      ]);
      const minute = day === office.until ? random.between(540, 800) : random.between(540, 1060);
      const ids = { participantId: person.id };
      logged(office, staff, action, person.id, ids, office.clock(day, minute));
    }
  }
}
