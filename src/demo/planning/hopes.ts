import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { QuotedWish } from "../../domain/plan/content.ts";
import { beyondWork, works, type Wish } from "../sayings/hopes.ts";
import { hopeCardWords } from "../../words/hopes.ts";
import { idAt } from "../ids.ts";
import { addTo } from "../office.ts";
import { happened, type Life } from "./happened.ts";
import { openOn } from "./open-on.ts";

/** A wish as it stood from a day on. */
export type Said = QuotedWish & { readonly from: PlainDay };

/** Two to four wishes, some said again in other words later; the first is what matters most now. */
export function sayHopes(life: Life, since: PlainDay): Said[] {
  const { random, office, person } = life;
  const chosen = [
    random.pick(works),
    ...random.shuffled(beyondWork).slice(0, random.between(1, 3)),
  ];
  const said = chosen.flatMap((wish, at) => say(life, wish, addDays(since, at * 9)));
  const [most] = said;
  const markedOn = most === undefined ? since : openOn(office, addDays(most.from, 30));
  if (most === undefined || !happened(life, markedOn)) return said;
  const { how, by } = given(life);
  const at = office.clock(markedOn, 700);
  addTo(office)("hope_most", idAt(at, random), most.hopeId, person.id, how, by, markedOn, at);
  return said;
}

function say(life: Life, wish: Wish, from: PlainDay): Said[] {
  const { office, person, random } = life;
  const first = openOn(office, from);
  if (!happened(life, first)) return [];
  const add = addTo(office);
  const hopeId = idAt(office.clock(first, 640), random);
  add("hope", hopeId, person.id, wish.area, office.clock(first, 640));
  const { how, by } = given(life);
  const easy = person.profile.settings.words === "easy";
  const byCard = person.profile.means === "faces" || person.profile.means === "cards";
  const later = openOn(office, addDays(first, random.between(100, 260)));
  const says = [
    { words: easy ? wish.easy[0] : wish.std[0], on: first },
    ...(random.chance(0.5) ? [{ words: easy ? wish.easy[1] : wish.std[1], on: later }] : []),
  ];
  return says
    .filter(({ on }) => happened(life, on))
    .map(({ words, on }, at): Said => {
      const recorded = office.clock(on, 641);
      const withCard = byCard && at === 0;
      const text = withCard ? "" : words;
      const card = withCard ? wish.card : "";
      const versionId = idAt(recorded, random);
      const shown = [text, card, null, null] as const;
      add("hope_version", versionId, hopeId, person.id, ...shown, how, by, on, recorded);
      const read = hopeCardWords(wish.area, card)?.[easy ? "easy" : "std"] ?? "";
      return { hopeId, words: text === "" ? `（絵）${read}` : text, givenOn: on, how, from: on };
    });
}

/** The wishes as they stand on a day, in the order in which they were first said. */
export function hopesOn(said: readonly Said[], day: PlainDay): QuotedWish[] {
  const now = new Map<string, QuotedWish>();
  for (const { from, ...wish } of said) if (from <= day) now.set(wish.hopeId, wish);
  return [...now.values()];
}

/** How this person gives words, and who helps. */
export function given({ person }: Life) {
  const how = person.profile.helped;
  return { how, by: how === "alone" ? null : person.supporter.id };
}
