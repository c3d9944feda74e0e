import { cast, ids } from "../world/cast.ts";

/** Everything that names a person of the cast, in any of its writings. */
export const namesOfPeople: readonly string[] = [
  ...Object.values(cast.staff),
  ...Object.values(cast.participants),
].flatMap((person) => {
  const called = "called" in person ? person.called.replace(/さん$/, "") : person.name;
  return [person.name, person.kana, person.name.slice(0, 2), called];
});

/** Ids by which somebody who holds the log could find the person. */
export const idsOfPeople: readonly string[] = [
  ...Object.keys(cast.staff),
  ...Object.keys(cast.participants),
].map((key) => ids[key as keyof typeof cast.staff | keyof typeof cast.participants]);
