import { z } from "zod";

import { hopeAreas, type HopeArea } from "../../domain/hope/hope.ts";
import { hopeCardWords } from "../../words/hopes.ts";
import { list } from "../../http/fields.ts";

const said = {
  // Own words stay as they came; only their length has a limit.
  words: z.string().max(2000, "hope.tooLong").default(""),
  card: list(z.string().max(40)).pipe(z.array(z.string()).max(6, "form.choose")),
};

export const hopeForm = z.object(said);

export type HopeForm = z.output<typeof hopeForm>;

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
