import { z } from "zod";

import { staffLevels } from "../../domain/programme/support-level.ts";

const field = /^step\.([0-9a-f-]{36})$/;

/** The field that carries the mark of one step. */
export const markField = (stepId: string): string => `step.${stepId}`;

/** One or all steps at once: every field `step.<id>` is a mark. */
export const marksForm = z
  .looseObject({ back: z.string().optional() })
  .transform((form, context) => {
    const marks: { stepId: string; level: (typeof staffLevels)[number] }[] = [];
    for (const [name, value] of Object.entries(form)) {
      const stepId = field.exec(name)?.[1];
      if (stepId === undefined) continue;
      const level = staffLevels.find((known) => known === value);
      if (level === undefined) {
        context.addIssue({ code: "custom", message: "mark.unknown", path: [name] });
        return z.NEVER;
      }
      marks.push({ stepId, level });
    }
    return marks;
  });

export const withdrawalForm = z.object({
  reason: z
    .string("experience.reasonMissing")
    .trim()
    .min(1, "experience.reasonMissing")
    .max(200, "form.tooLong"),
  back: z.string().optional(),
});
