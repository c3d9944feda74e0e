import { createContext } from "preact";

import type { PictogramName } from "../../../words/pictograms.ts";
import type { Pictures } from "../../../words/settings.ts";

/** Which pictures the reader of this page wants; a page of the staff says nothing and shows all. */
export const WantedPictures = createContext<Pictures>("both");

export type PictureSource = {
  readonly photo?: { readonly src: string } | undefined;
  readonly picture?: PictogramName | undefined;
};

export type ChosenPicture =
  | { readonly photo: { readonly src: string } }
  | { readonly picture: PictogramName };

/** The picture to show of what there is: the own photo comes before the symbol; null for none. */
export function wantedPicture(
  { photo, picture }: PictureSource,
  wanted: Pictures,
): ChosenPicture | null {
  if (photo !== undefined && (wanted === "both" || wanted === "photos")) return { photo };
  return picture !== undefined && wantsSymbols(wanted) ? { picture } : null;
}

export const wantsSymbols = (wanted: Pictures): boolean =>
  wanted === "both" || wanted === "symbols";
