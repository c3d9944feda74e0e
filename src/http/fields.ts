import { z } from "zod";

import { parseDay } from "../domain/calendar/wareki.ts";
import type { PlainDay } from "../domain/ids.ts";

/** One line that must be there, of at most `max` characters. */
export const line = (max: number) =>
  z.string().trim().min(1, "form.missing").max(max, "form.tooLong");

/** One line or several that may stay empty. */
export const optionalText = (max: number) => z.string().trim().max(max, "form.tooLong");

/** A telephone number in plain digits and hyphens, however it was typed. */
export const phoneAsTyped = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[‐‑–—―ー−]/g, "-")
    .trim();

/** A day as people write it, 令和 or western. */
export const day = z
  .string()
  .trim()
  .min(1, "form.missing")
  .transform((text, context): PlainDay => readDay(text, context) ?? z.NEVER);

/** Null when nothing was typed. */
export const optionalDay = z
  .string()
  .trim()
  .transform((text, context): PlainDay | null => (text === "" ? null : readDay(text, context)));

/** A field that may come never, once or often: checkboxes, rows. */
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item));

/** The version a person looked at. */
export const version = z.coerce
  .number("form.stale")
  .int("form.stale")
  .positive("form.stale")
  // The column's largest: more would be an error of the database.
  .max(2_147_483_647, "form.stale");

/** An id in the address; null when there is none or it is no id. */
export function idIn(query: URLSearchParams, name: string): string | null {
  const text = query.get(name) ?? "";
  return z.uuid().safeParse(text).success ? text : null;
}

function readDay(text: string, context: z.RefinementCtx): PlainDay | null {
  const read = parseDay(text);
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", message: "form.date" });
  return null;
}
