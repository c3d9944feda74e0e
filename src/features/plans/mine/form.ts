import { z } from "zod";

import { isPlanQuestionCard } from "../../../words/plan.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/, "form.stale");

export const questionForm = z.object({
  versionHash: hash,
  card: z
    .string()
    .refine((text) => text === "" || isPlanQuestionCard(text), "form.choose")
    .default(""),
  // Own words stay as they came; only their length has a limit.
  words: z.string().max(2000, "form.tooLong").default(""),
});

export const consentForm = z.object({
  versionHash: hash,
  explainedBy: z.uuid("form.choose"),
  name: z.string().trim().max(100, "form.tooLong").default(""),
});
