import type { GasCard } from "../../../domain/gas/cards.ts";
import type { PictogramName } from "../../../words/pictograms.ts";

/** One picture for each of the four cards; none of them says that something went wrong. */
export const cardPictures = {
  done: "done",
  doneMore: "star",
  doneALittle: "plant",
  stillAhead: "walk",
} as const satisfies Record<GasCard, PictogramName>;
