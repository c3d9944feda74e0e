import type { PlainDay } from "../domain/ids.ts";
import { idAt } from "./ids.ts";
import { addTo, noticedOn, type Office, type Person, type Work } from "./office.ts";
import { attach } from "./pictures.ts";
import { noteText, ownSuccess, successText } from "./sayings/staff.ts";
import { logged } from "./viewing.ts";

/** Now and then: a note from the floor, a success kept, a wish for other work. */
export function addExtras(
  office: Office,
  person: Person,
  day: PlainDay,
  work: Work,
  experienceId: string,
): void {
  const { random } = person;
  const step = random.pick([work.version.steps[0], ...work.version.steps]);
  if (step === undefined) return;
  const seen = { programme: work.programme.of, step };
  if (random.chance(0.2)) {
    const at = office.clock(day, random.between(630, 700));
    const by = random.chance(0.6) ? person.supporter : random.pick(office.staff);
    const words = noteText(seen, random);
    const noteId = idAt(at, random);
    addTo(office)("support_note", noteId, person.id, experienceId, by.id, words, day, at);
    noticedOn(person, day);
    logged(office, by, "note.kept", person.id, { participantId: person.id }, at);
  }
  if (random.chance(0.045)) keepSuccess(office, person, day, seen, experienceId);
  if (random.chance(0.02)) choose(office, person, day);
}

type Seen = Parameters<typeof successText>[0];

function keepSuccess(
  office: Office,
  person: Person,
  day: PlainDay,
  seen: Seen,
  experienceId: string,
): void {
  const { random, profile } = person;
  const at = office.clock(day, random.between(700, 720));
  const own = random.chance(0.6);
  const easy = profile.settings.words === "easy";
  const byCard = own && (profile.means === "faces" || profile.means === "cards");
  const words = own ? ownSuccess(seen, easy, random) : successText(seen, random);
  const taken = random.chance(0.6);
  const photo = taken ? office.pictures?.photos.get(seen.programme.key) : undefined;
  const shown =
    photo === undefined
      ? null
      : attach(office, photo, { id: idAt(at, random), personId: person.id, alt: "", at });
  const helped = own && profile.helped !== "alone" && !byCard;
  const given = own ? (helped ? profile.helped : "alone") : "interpreted";
  addTo(office)(
    "success",
    idAt(at, random),
    person.id,
    experienceId,
    own ? "self" : "staff",
    own ? null : person.supporter.id,
    byCard ? "" : words,
    byCard ? random.pick(["done", "alone", "helping", "askPerson", "greeting"]) : "",
    shown,
    null,
    given,
    given === "alone" ? null : person.supporter.id,
    day,
    at,
  );
  if (!own) noticedOn(person, day);
}

function choose(office: Office, person: Person, day: PlainDay): void {
  const { random, profile } = person;
  const programmes = Object.values(office.programmes);
  const programme = programmes[random.between(0, programmes.length - 1)];
  if (programme === undefined) return;
  const at = office.clock(day, random.between(725, 740));
  const helped = profile.helped !== "alone";
  addTo(office)(
    "experience_choice",
    idAt(at, random),
    person.id,
    programme.id,
    random.pick(["want", "want", "want", "afraid", "notYet"]),
    profile.helped,
    helped ? person.supporter.id : null,
    day,
    at,
  );
}
