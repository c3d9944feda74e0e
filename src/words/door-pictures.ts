import { pictogramWords, type PictogramName } from "./pictograms.ts";
import type { Words } from "./pair.ts";

/**
 * Pictures for the door. None of them is one of the own pictures that a person signs in with: what
 * everybody sees at the door must tell nothing about those.
 */
export const doorPictureNames = [
  "dog",
  "cat",
  "rabbit",
  "bear",
  "elephant",
  "penguin",
  "turtle",
  "fish",
  "bird",
  "blossom",
  "mountain",
  "strawberry",
] as const satisfies readonly PictogramName[];

export type DoorPictureName = (typeof doorPictureNames)[number];

export const isDoorPictureName = (name: string): name is DoorPictureName =>
  doorPictureNames.some((known) => known === name);

export const doorPictureWord = (name: DoorPictureName): Words => pictogramWords[name];
