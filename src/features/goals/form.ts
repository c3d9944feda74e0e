import { z } from "zod";

import { gasCards, howMuchMore } from "../../domain/gas/cards.ts";
import { gasLevels, type GasLevel } from "../../domain/gas/t-score.ts";
import { goalOutcomes, goalTerms } from "../../domain/goal/set-goal.ts";
import { day, line, list, optionalText } from "../../http/fields.ts";

export const textMax = 500;

const id = z.uuid("form.choose");
const chosen = (message: string) => z.union([z.uuid(message), z.literal("")], message);

export const goalForm = z.object({
  term: z.enum(goalTerms, "form.choose"),
  // The person's own words stay as they came.
  ownWords: z.string().max(textMax, "form.tooLong").default(""),
  wording: line(textMax),
  hopeIds: list(id),
  programmeIds: list(id),
  parentId: chosen("goal.parentUnknown").default(""),
  from: day,
  until: day,
  /** The goal this one is a new writing of. */
  replaces: chosen("form.choose").default(""),
});

export type GoalForm = z.output<typeof goalForm>;

export const closureForm = z.object({
  outcome: z.enum(goalOutcomes, "form.choose"),
  reason: line(textMax),
});

export const experiencesForm = z.object({
  experience: list(id).pipe(z.array(id).min(1, "form.choose")),
});

const importance = z
  .enum(["", "1", "2", "3"], "form.choose")
  .default("")
  .transform((text) => (text === "" ? null : Number(text)));

export const scaleForm = z
  .object({
    measure: optionalText(textMax),
    minusTwo: optionalText(textMax),
    minusOne: optionalText(textMax),
    zero: optionalText(textMax),
    plusOne: optionalText(textMax),
    plusTwo: optionalText(textMax),
    importance,
    difficulty: importance,
  })
  .refine((scale) => (scale.importance === null) === (scale.difficulty === null), {
    message: "form.choose",
    path: ["difficulty"],
  });

export const scaleFields: Record<
  GasLevel,
  "minusTwo" | "minusOne" | "zero" | "plusOne" | "plusTwo"
> = { [-2]: "minusTwo", [-1]: "minusOne", 0: "zero", 1: "plusOne", 2: "plusTwo" };

export const staffRatingForm = z.object({
  level: z
    .enum(gasLevels.map(String), "gas.levelUnknown")
    .transform((text): GasLevel => gasLevels.find((level) => String(level) === text) ?? 0),
});

export const myRatingForm = z.object({
  card: z.enum(gasCards, "mark.missing"),
  more: z.enum(howMuchMore, "mark.missing").optional(),
});

export const gasWaiverForm = z.object({
  reason: z.enum(["personDeclined", "notPossibleNow"], "form.choose"),
  words: optionalText(textMax),
});
