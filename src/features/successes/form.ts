import { z } from "zod";

import { isSuccessCard } from "../../words/successes.ts";
import { saidPictures, saidWords } from "../saying/form.ts";

const said = {
  words: saidWords(2000, "success.tooLong"),
  card: saidPictures(1).refine((cards) => cards.every(isSuccessCard), "form.choose"),
  experience: z.union([z.uuid("form.choose"), z.literal("")]).default(""),
};

export const mySuccessForm = z.object(said);

export const staffSuccessForm = z.object({
  ...said,
  whose: z.enum(["person", "staff"], "form.choose"),
});

export type SaidSuccess = z.output<typeof mySuccessForm>;

export const isId = (text: string): boolean => z.uuid().safeParse(text).success;
