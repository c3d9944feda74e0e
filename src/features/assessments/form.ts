import { z } from "zod";

import { answerLevels, type ItemAnswer } from "../../domain/assessment/answer.ts";
import { assessmentItems } from "../../domain/assessment/areas.ts";
import { understandings } from "../../domain/assessment/interview.ts";
import { skipReasons } from "../../domain/reflection/entry.ts";
import { day, line, optionalText } from "../../http/fields.ts";

export const wordsMax = 2000;

/** One item of the person's: a level, words, or a way of not answering. Own words stay as they came. */
export const itemForm = z.object({
  level: z.enum(answerLevels, "form.choose").optional(),
  words: z.string().max(wordsMax, "form.tooLong").optional(),
  skip: z.enum(skipReasons, "form.choose").optional(),
  go: z.enum(["next", "before"], "form.choose").optional(),
});

export type ItemForm = z.output<typeof itemForm>;

/** What holds after the form: a way of not answering takes a level back, あとで does not. */
export function answerAfter(
  item: string,
  before: ItemAnswer | undefined,
  sent: ItemForm,
): ItemAnswer {
  const words = sent.words ?? before?.words ?? "";
  const level = sent.level ?? before?.level ?? null;
  if (sent.skip === undefined) {
    const said = level !== null || words.trim() !== "";
    return { item, level, words, skipped: said ? null : (before?.skipped ?? null) };
  }
  if (sent.skip === "later" && level !== null) return { item, level, words, skipped: null };
  return { item, level: null, words, skipped: sent.skip };
}

const rating = z.enum(answerLevels, "form.choose").optional();
const comment = z.string().max(wordsMax, "form.tooLong").default("");

/** All items of the supporter's side on one page; what is left open says nothing. */
export const ratingForm = z
  .looseObject({ go: z.enum(["keep", "handIn"], "form.choose") })
  .transform(({ go, ...sent }, context) => {
    const answers = assessmentItems.map(({ item }): ItemAnswer => {
      const level = rating.safeParse(sent[levelField(item)] ?? undefined);
      const words = comment.safeParse(sent[wordsField(item)]);
      if (!level.success) issue(context, levelField(item), "form.choose");
      if (!words.success) issue(context, wordsField(item), "form.tooLong");
      return {
        item,
        level: level.data ?? null,
        words: words.data ?? "",
        skipped: null,
      };
    });
    return { go, answers };
  });

export const levelField = (item: string): string => `level.${item}`;
export const wordsField = (item: string): string => `words.${item}`;

const issue = (context: z.RefinementCtx, field: string, message: string): void =>
  context.addIssue({ code: "custom", message, path: [field] });

export const waiverReasons = ["personDeclined", "notPossibleNow"] as const;

export const waiverForm = z.object({
  reason: z.enum(waiverReasons, "form.choose"),
  words: z.string().trim().max(wordsMax, "form.tooLong").default(""),
});

export const talkForm = z.object({
  item: z.string().min(1, "form.choose").max(60, "form.choose"),
  personWords: z.string().max(wordsMax, "form.tooLong").default(""),
  declined: z.literal("yes").optional(),
  staffWords: z.string().trim().max(wordsMax, "form.tooLong").default(""),
  talkedOn: day,
});

export const interviewForm = z.object({
  occurredOn: day,
  place: line(100),
  purposeExplained: z.enum(["yes", "no"], "form.choose").transform((said) => said === "yes"),
  understanding: z.enum(understandings, "form.choose"),
  // What the person said stays as it came.
  words: z.string().max(4000, "form.tooLong").default(""),
  decisionSupport: optionalText(wordsMax),
  will: optionalText(wordsMax),
  preference: optionalText(wordsMax),
  ability: optionalText(wordsMax),
  understoodBy: optionalText(200),
});
