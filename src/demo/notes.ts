import type { PlainDay } from "../domain/ids.ts";
import { idAt } from "./ids.ts";
import { addTo, type Office, type Person } from "./office.ts";
import { randomOf, type Random } from "./random.ts";
import { ownNotes } from "./sayings/notes.ts";

/** By chance of their own, so that nothing else changes. */
const chances = new WeakMap<Person, Random>();
/** Offices where somebody has shown a note today. */
const shownToday = new WeakSet<Office>();

/** A day of somebody who came: now and then a note of their own, which most keep to themselves. */
export function liveNotes(office: Office, person: Person, day: PlainDay): void {
  const random = chances.get(person) ?? randomOf(0, `notes ${person.id}`);
  chances.set(person, random);
  const isLast = day === office.until && !shownToday.has(office);
  if (!random.chance(0.04) && !isLast) return;
  if (isLast) shownToday.add(office);
  const { id, isPutAway } = write(office, person, day, random);
  if (isLast || random.chance(0.4)) show(office, person, day, id, random);
  else if (isPutAway) {
    const at = office.clock(day, 900);
    addTo(office)("own_note_rest", idAt(at, random), id, person.id, "laidAside", at);
  }
}

function write(office: Office, person: Person, day: PlainDay, random: Random) {
  const { settings, means } = person.profile;
  const { card, ...words } = random.pick(ownNotes);
  const byCard = means === "faces" || means === "cards";
  const at = office.clock(day, 540 + random.between(0, 60));
  const id = idAt(at, random);
  const said = byCard ? ["", card] : [words[settings.words], random.chance(0.3) ? card : ""];
  addTo(office)("own_note", id, person.id, ...said, ...givenBy(person), day, at);
  return { id, isPutAway: random.chance(0.3) };
}

function show(office: Office, person: Person, day: PlainDay, note: string, random: Random): void {
  const at = office.clock(day, 601 + random.between(0, 5));
  addTo(office)("own_note_shown", note, person.id, ...givenBy(person), day, at);
}

/** How this person gives words, and who helps. */
function givenBy({ profile, supporter }: Person) {
  return [profile.helped, profile.helped === "alone" ? null : supporter.id];
}
