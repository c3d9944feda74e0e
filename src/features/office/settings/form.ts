import { z } from "zod";

import { weekdays, type Weekday } from "../../../domain/calendar/day.ts";
import { serviceTypes } from "../../../words/office.ts";
import type { Labels } from "../../../words/refusals.ts";
import { line, list, phoneAsTyped, version } from "../../../http/fields.ts";

export const settingsLabels = {
  name: { label: "事業所の名前", max: 100 },
  serviceType: { label: "サービスの種類" },
  openWeekdays: { label: "開所する曜日" },
  closedOnHolidays: { label: "祝日" },
  feedbackWithin: { label: "フィードバックを待てる開所日数" },
  phone: { label: "電話番号" },
  awaySeconds: { label: "席をはずしたときにサインアウトする時間" },
} satisfies Labels;

/** Seconds until an untouched tablet asks whether anybody is there. */
export const awayChoices = [60, 120, 180, 300, 600, 900, 1800] as const;

const weekday = z.coerce
  .number()
  .transform((number) => weekdays.find((known) => known === number))
  .refine((known): known is Weekday => known !== undefined, "form.invalid");

export const settingsForm = z.object({
  _version: version,
  name: line(100),
  phone: z
    .string()
    .transform(phoneAsTyped)
    .pipe(z.string().regex(/^[0-9+() -]{0,20}$/, "contact.phone"))
    .default(""),
  serviceType: z.enum(serviceTypes, "form.choose"),
  openWeekdays: list(weekday).refine((days) => days.length > 0, "office.weekdaysMissing"),
  closedOnHolidays: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
  feedbackWithin: z.coerce
    .number("form.invalid")
    .int("form.invalid")
    .min(1, "form.invalid")
    .max(30, "form.invalid"),
  awaySeconds: z.coerce
    .number("form.invalid")
    .int("form.invalid")
    .min(30, "form.invalid")
    .max(3600, "form.invalid"),
});

export type SettingsForm = z.output<typeof settingsForm>;
