import { z } from "zod";

import { hopeAreas, type HopeArea } from "../../domain/hope/hope.ts";
import { hopeCardWords } from "../../words/hopes.ts";
import { saidPictures, saidWords, usedBefore, type SaidForm } from "../saying/form.ts";

const said = { words: saidWords(2000, "hope.tooLong"), card: saidPictures(6) };

export const hopeForm = z.object({ ...said, ...usedBefore });

export type HopeForm = SaidForm;

export const restForm = z.object({ kind: z.enum(["laidAside", "takenUp"], "form.choose") });

/** An empty hope takes the mark away. */
export const mostForm = z.object({
  hope: z.union([z.uuid("hope.unknown"), z.literal("")], "hope.unknown"),
});

export const hopeForForm = z.object({
  ...said,
  area: z.enum(hopeAreas, "form.choose"),
  given_how: z.enum(["typed_for", "interpreted"], "provenance.howMissing"),
});

export const areaIn = (text: string | undefined): HopeArea | null =>
  hopeAreas.find((area) => area === text) ?? null;

/** Only cards that this area has can be meant. */
export const cardsBelong = (area: HopeArea, cards: readonly string[]): boolean =>
  cards.every((card) => hopeCardWords(area, card) !== undefined);
