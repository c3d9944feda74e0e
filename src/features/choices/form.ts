import { z } from "zod";

export const choiceForm = z.object({
  choice: z.enum(["want", "afraid", "notYet"], "mark.missing"),
});
