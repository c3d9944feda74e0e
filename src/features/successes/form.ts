import { z } from "zod";

import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Upload } from "../../http/body.ts";
import { isSuccessCard } from "../../words/successes.ts";

const said = {
  // Own words stay as they came; only their length has a limit.
  words: z.string().max(2000, "success.tooLong").default(""),
  card: z
    .string()
    .refine((text) => text === "" || isSuccessCard(text), "form.choose")
    .default(""),
  experience: z.union([z.uuid("form.choose"), z.literal("")]).default(""),
};

export const mySuccessForm = z.object(said);

export const staffSuccessForm = z.object({
  ...said,
  whose: z.enum(["person", "staff"], "form.choose"),
});

export type SaidSuccess = z.output<typeof mySuccessForm>;

/** Refuses with `success.nothingKept` when nothing was said in any way. */
export function saysSomething(
  form: SaidSuccess,
  uploads: Readonly<Record<string, Upload>>,
): Result<null> {
  const told = form.words.trim() !== "" || form.card !== "";
  const shown = uploads["photo"] !== undefined || uploads["voice"] !== undefined;
  return told || shown ? ok(null) : refuse({ code: "success.nothingKept", field: "words" });
}

export const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** An id in the address; null when there is none or it is no id. */
export function idIn(query: URLSearchParams, name: string): string | null {
  const text = query.get(name) ?? "";
  return isId(text) ? text : null;
}
