import { z } from "zod";

import { list } from "../../http/fields.ts";

/** Own words stay as they came; only their length has a limit. */
export const saidWords = (max: number, tooLong: string) => z.string().max(max, tooLong).default("");

export const saidPictures = (max: number) =>
  list(z.string().max(40)).pipe(z.array(z.string()).max(max, "form.choose"));

const usedAgain = z.union([z.uuid("form.choose"), z.literal("")], "form.choose").default("");

/** Which photo and voice of what was said before are used again; empty where they are put aside. */
export const usedBefore = { photoBefore: usedAgain, voiceBefore: usedAgain };

export type SaidForm = {
  readonly words: string;
  readonly card: readonly string[];
  readonly photoBefore?: string;
  readonly voiceBefore?: string;
};
