import { standingsFrom, type Teachings } from "../features/growth/standing.ts";
import type { SessionRow } from "../features/growth/queries.ts";
import { idAt } from "./ids.ts";
import { addTo, type Office, type Person } from "./office.ts";

/** What is derived from the facts: where each person stands, at the office and in each programme. */
export function close(office: Office, people: readonly Person[]): void {
  const add = addTo(office);
  for (const person of people) {
    const { profile } = person;
    const days = [profile.startsOn, profile.leftOn, person.lastFeedbackOn, person.lastNoticedOn];
    add("participant_standing", person.id, ...days);
    for (const [programmeId, sessions] of person.sessions) {
      const teachings = teach(office, person, programmeId, sessions);
      for (const standing of standingsFrom(sessions, teachings)) {
        const { observer, highest, ...rungs } = standing;
        add(
          "growth_standing",
          person.id,
          programmeId,
          observer,
          highest,
          rungs.first_on,
          rungs.first_experience_id,
          rungs.together_on,
          rungs.together_experience_id,
          rungs.alone_on,
          rungs.alone_experience_id,
          rungs.can_teach_on,
          rungs.can_teach_experience_id,
          rungs.latest_on,
          rungs.latest_experience_id,
        );
      }
    }
  }
}

/** Some who have long worked alone showed it to somebody; of others staff say that they can. */
function teach(
  office: Office,
  person: Person,
  programmeId: string,
  sessions: readonly SessionRow[],
): Teachings {
  const none = { taught: [], confirmedOn: [] };
  const { random } = person;
  const alone = standingsFrom(sessions, none).find(({ observer }) => observer === "self")?.alone_on;
  if (alone === null || alone === undefined || !random.chance(0.5)) return none;
  const later = sessions.filter(({ day }) => day > alone);
  const at = later[Math.floor(later.length * 0.6)];
  if (at === undefined || later.length < 6) return none;
  const taught = random.chance(0.6);
  const recordedAt = office.clock(at.day, 800);
  addTo(office)(
    "teaching",
    idAt(recordedAt, random),
    person.id,
    programmeId,
    taught ? "taught" : "confirmed",
    taught ? at.experience_id : null,
    person.supporter.id,
    at.day,
    recordedAt,
  );
  return taught
    ? { taught: [{ on: at.day, experienceId: at.experience_id }], confirmedOn: [] }
    : { taught: [], confirmedOn: [at.day] };
}
