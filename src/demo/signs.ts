import type { PlainDay } from "../domain/ids.ts";
import { partsOf, type SignKind } from "../domain/sign/card.ts";
import { idAt } from "./ids.ts";
import { addTo, noticedOn, type Office, type Person } from "./office.ts";
import { randomOf, type Random } from "./random.ts";
import { cardSayings, changes } from "./sayings/signs.ts";

/** How one person of the demo lives with their signs; by chance of their own, so that nothing else changes. */
type Signs = {
  readonly random: Random;
  /** The day of coming on which the cards are made; null for who has none. */
  readonly begins: number | null;
  /** Share of the days on which a colour is said. */
  readonly says: number;
  days: number;
};

const lives = new WeakMap<Person, Signs>();
/** Offices where somebody told today and nobody has answered yet. */
const waiting = new WeakSet<Office>();

/** A day of somebody who came: their cards once they make them, then a colour, whom they told, what came of it. */
export function liveSigns(office: Office, person: Person, day: PlainDay): void {
  const signs = lives.get(person) ?? begin(person);
  lives.set(person, signs);
  signs.days += 1;
  if (signs.begins === null || signs.days < signs.begins) return;
  if (signs.days === signs.begins) makeCards(office, person, day, signs.random);
  if (day === office.until && !waiting.has(office))
    return tellAndWait(office, person, signs.random);
  if (signs.random.chance(signs.says)) sayColours(office, person, day, signs.random);
}

/** Who marks their own steps every day has cards, too; of the others more than half. */
function begin({ id, profile }: Person): Signs {
  const random = randomOf(0, `signs ${id}`);
  const hasCards = random.chance(0.55) || profile.selfMarks >= 0.95;
  const begins = hasCards ? random.between(2, 30) : null;
  return { random, begins, says: 0.35 + random.next() * 0.55, days: 0 };
}

function makeCards(office: Office, person: Person, day: PlainDay, random: Random): void {
  const add = addTo(office);
  const { helped } = person.profile;
  const helper = helped === "alone" ? null : person.supporter.id;
  const kinds: readonly SignKind[] = random.chance(0.7) ? ["good", "care", "hard"] : ["care"];
  for (const [place, kind] of kinds.entries()) {
    const at = office.clock(day, 600 + place * 8);
    const card = idAt(at, random);
    add("sign_card", card, person.id, kind, at);
    for (const [step, part] of partsOf(kind).entries()) {
      const { words, pictures } = random.pick(cardSayings[kind][part]);
      const saidAt = office.clock(day, 600 + place * 8 + step);
      const version = idAt(saidAt, random);
      const how = [helped, helper, day, saidAt];
      add("sign_card_part", version, card, person.id, part, words, pictures, ...how);
    }
  }
  const at = office.clock(day, 630);
  if (kinds.length === 3) {
    const phone = `090-0000-${random.between(1000, 9999)}`;
    add("crisis_contact", idAt(at, random), person.id, random.pick(contacts), phone, "self", at);
  }
  if (!random.chance(0.6)) return;
  const staff = random.chance(0.7) ? person.supporter.id : null;
  const share = [idAt(at, random), person.id, random.pick(["cards", "cards", "colours"]), staff];
  add("sign_share", ...share, null, "alone", null, day, at);
}

/** One colour, sometimes another later on the same day. */
function sayColours(office: Office, person: Person, day: PlainDay, random: Random): void {
  const colour = colourOf(person, day, random);
  const minute = 550 + random.between(0, 40);
  sayColour(office, person, day, { colour, minute, random });
  if (colour !== "good" && random.chance(0.2)) {
    sayColour(office, person, day, { colour: "good", minute: minute + 180, random });
  }
}

/** Whenever the demo is opened, one supporter's board has somebody on it. */
function tellAndWait(office: Office, person: Person, random: Random): void {
  waiting.add(office);
  const day = office.until;
  const at = office.clock(day, 560);
  const colour = idAt(at, random);
  addTo(office)("day_colour", colour, person.id, "care", "alone", null, day, at);
  const told = [colour, person.id, person.supporter.id, "care", true, day, at];
  addTo(office)("colour_telling", idAt(at, random), ...told);
}

type Saying = { readonly colour: SignKind; readonly minute: number; readonly random: Random };

function sayColour(office: Office, person: Person, day: PlainDay, saying: Saying): void {
  const { colour, minute, random } = saying;
  const at = office.clock(day, minute);
  const id = idAt(at, random);
  addTo(office)("day_colour", id, person.id, colour, "alone", null, day, at);
  if (!random.chance({ good: 0.03, care: 0.55, hard: 0.85 }[colour])) return;
  const toldAt = office.clock(day, minute + 2);
  const telling = idAt(toldAt, random);
  const cards = random.chance(0.6);
  const told = [telling, id, person.id, person.supporter.id, colour, cards, day, toldAt];
  addTo(office)("colour_telling", ...told);
  if (random.chance(0.04)) {
    addTo(office)("colour_telling_end", telling, person.id, office.clock(day, minute + 3));
    return;
  }
  if (random.chance(0.88)) change(office, person, day, telling, saying);
}

function change(
  office: Office,
  person: Person,
  day: PlainDay,
  telling: string,
  { minute, random }: Saying,
): void {
  const add = addTo(office);
  const at = office.clock(day, minute + 30);
  const id = idAt(at, random);
  add("day_adjustment", id, telling, person.id, person.supporter.id, random.pick(changes), day, at);
  noticedOn(person, day);
  if (day === office.until) return;
  const sides = [
    ["self", null, 0.7],
    ["staff", person.supporter.id, 0.6],
  ] as const;
  for (const [rater, staff, share] of sides) {
    if (!random.chance(share)) continue;
    const ratedAt = office.clock(day, 900 + random.between(0, 40));
    const said = random.pick([
      "helped",
      "helped",
      "helped",
      "aLittle",
      "aLittle",
      "noChange",
      "unknown",
    ]);
    const how = [said, "alone", null, day, ratedAt];
    add("adjustment_rating", idAt(ratedAt, random), id, person.id, rater, staff, ...how);
  }
}

/** Where times are hard, more days are yellow and red. */
function colourOf({ profile }: Person, day: PlainDay, random: Random): SignKind {
  const isHard = profile.hardTimes.some(({ from, until }) => from <= day && day <= until);
  const chance = random.next();
  if (chance < (isHard ? 0.1 : 0.03)) return "hard";
  return chance < (isHard ? 0.5 : 0.2) ? "care" : "good";
}

const contacts = ["あね", "おかあさん", "グループホーム", "相談支援の 人"] as const;
