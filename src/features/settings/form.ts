import { z } from "zod";

/** One press changes one thing; what is not sent stays as it is. */
export const settingsForm = z.object({
  words: z.enum(["std", "easy"]).optional(),
  ruby: z.enum(["all", "hard", "none"]).optional(),
  textSize: z.enum(["normal", "large", "larger"]).optional(),
  theme: z.enum(["auto", "light", "dark", "contrast"]).optional(),
  readAloud: z
    .enum(["on", "off"])
    .transform((said) => said === "on")
    .optional(),
  pictures: z.enum(["both", "words"]).optional(),
  back: z.string().optional(),
});

export type SettingsForm = z.output<typeof settingsForm>;
