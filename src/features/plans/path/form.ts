import { z } from "zod";

import { optionalText } from "../../../http/fields.ts";

export const consultationForm = z.object({
  kind: z.enum(["office", "selfPlan"], "form.choose"),
  name: optionalText(200).default(""),
});
export type ConsultationSent = z.output<typeof consultationForm>;
