import { randomInt } from "node:crypto";

import { ownPictureNames, type OwnPictureName } from "../words/own-pictures.ts";
import { keyedHash, sameText } from "./secrets.ts";

/** How many pictures a person chooses among at sign-in. */
export const shownPictures = 9;

/**
 * The nine that are shown from now on, the own one among them, in an order that tells nothing. They
 * stay the same until the person chooses anew: nine new ones each time would, laid over each other,
 * show which picture always comes back.
 */
export function nineAround(own: OwnPictureName): OwnPictureName[] {
  const others = shuffled(ownPictureNames.filter((name) => name !== own));
  return [own, ...others.slice(0, shownPictures - 1)].toSorted();
}

/** Fisher–Yates with a random source nobody can foretell. */
export function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items];
  const mixed: T[] = [];
  while (rest.length > 0) mixed.push(...rest.splice(randomInt(rest.length), 1));
  return mixed;
}

/** Keyed, because nine possible answers are no secret to anybody who has the hash alone. */
export const pictureHash = (key: string, participantId: string, picture: string): string =>
  keyedHash(key, `${participantId} ${picture}`);

export const isOwnPicture = (
  key: string,
  participantId: string,
  picture: string,
  stored: string,
): boolean => sameText(pictureHash(key, participantId, picture), stored);
