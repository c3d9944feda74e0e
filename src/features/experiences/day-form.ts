import { z } from "zod";

import { isPlainDay } from "../../domain/calendar/day.ts";
import { experienceKinds, legalClasses } from "../../domain/experience/kinds.ts";
import { periods } from "../../domain/experience/period.ts";
import { list } from "../../http/fields.ts";

const place = z.string().trim().max(60, "experience.placeTooLong").default("");
const programme = z.uuid("day.programmeUnknown");
const period = z.enum(periods, "day.sourceMissing");
const legalClass = z.enum(legalClasses, "day.sourceMissing").default("none");

/** Where a day's plan comes from; the preview shows it and the saved form repeats it. */
export const sourceForm = z.discriminatedUnion(
  "way",
  [
    z.object({ way: z.literal("copyDay"), from: z.string().refine(isPlainDay, "day.unreadable") }),
    z.object({
      way: z.literal("byWeekday"),
      from: z.string().refine(isPlainDay, "day.unreadable"),
    }),
    z.object({
      way: z.literal("byGroup"),
      group: z.uuid("day.groupUnknown"),
      programme,
      period,
      place,
      legalClass,
    }),
  ],
  "day.sourceMissing",
);
export type SourceForm = z.output<typeof sourceForm>;

/** The same, and what to leave out of it: person, programme and period in one value. */
export const layOutForm = z.intersection(
  sourceForm,
  z.object({ without: list(z.string().max(120)) }),
);

export const placementKey = (placement: {
  readonly participantId: string;
  readonly programmeId: string;
  readonly period: string;
}): string => [placement.participantId, placement.programmeId, placement.period].join("/");

/** One person's exception: added to the day, or in place of what is planned in that period. */
export const exceptionForm = z.object({
  how: z.enum(["also", "instead"], "day.sourceMissing"),
  programme,
  period,
  place,
  legalClass,
  /** Empty: the kind the programme has. */
  kind: z.enum(experienceKinds).or(z.literal("")).default(""),
});
export type ExceptionForm = z.output<typeof exceptionForm>;
