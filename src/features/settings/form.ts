import { z } from "zod";

import { settingChoices, type PersonSettings } from "../../words/settings.ts";
import { readAloudChoices, type SettingName } from "./choices.ts";

/** One press changes one thing; what is not sent stays as it is. */
export const settingsForm = z.object({
  words: z.enum(settingChoices.words).optional(),
  ruby: z.enum(settingChoices.ruby).optional(),
  readAloud: z.enum(readAloudChoices).optional(),
  textSize: z.enum(settingChoices.textSize).optional(),
  theme: z.enum(settingChoices.theme).optional(),
  pictures: z.enum(settingChoices.pictures).optional(),
  targets: z.enum(settingChoices.targets).optional(),
  motion: z.enum(settingChoices.motion).optional(),
  oneSwitch: z.enum(settingChoices.oneSwitch).optional(),
  back: z.string().optional(),
} satisfies Record<SettingName | "back", z.ZodType>);

export type SettingsForm = Omit<z.output<typeof settingsForm>, "back">;

/** What was pressed, as it is stored: only what changes. */
export function changedSettings({ readAloud, ...others }: SettingsForm): {
  readonly [Name in keyof PersonSettings]?: PersonSettings[Name] | undefined;
} {
  if (readAloud === undefined) return others;
  // Who switches it off and on again finds the speed that was theirs.
  return readAloud === "off"
    ? { ...others, readAloud: false }
    : { ...others, readAloud: true, voiceSpeed: readAloud };
}
