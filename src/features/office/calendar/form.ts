import { z } from "zod";

import type { Labels } from "../../../words/refusals.ts";
import { day, optionalDay, optionalText } from "../../../http/fields.ts";

export const calendarLabels = {
  from: { label: "いつから" },
  to: { label: "いつまで" },
  open: { label: "開所・閉所" },
  note: { label: "わけ", max: 100 },
} satisfies Labels;

export const exceptionForm = z.object({
  from: day,
  to: optionalDay,
  open: z.enum(["open", "closed"], "form.choose").transform((choice) => choice === "open"),
  note: optionalText(100),
});

export type ExceptionForm = z.output<typeof exceptionForm>;
