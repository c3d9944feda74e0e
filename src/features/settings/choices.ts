import type { Words } from "../../words/pair.ts";
import { settingNames, settingValues } from "../../words/my-settings.ts";
import { settingChoices, type PersonSettings } from "../../words/settings.ts";

export type SettingName = keyof typeof settingNames;

export type SettingChoice = { readonly value: string; readonly words: Words };

/** Read aloud is one question for the person: off, and with which speed when on. */
export const readAloudChoices = ["normal", "slow", "off"] as const;

/** The settings under their headings, in the order a page of the person lists them. */
export const settingGroups = [
  { heading: "reading", names: ["words", "ruby", "readAloud"] },
  {
    heading: "looking",
    names: ["textSize", "theme", "pictures", "targets", "motion", "oneSwitch"],
  },
] as const satisfies readonly { heading: string; names: readonly SettingName[] }[];

export const isSettingName = (name: string): name is SettingName =>
  Object.hasOwn(settingNames, name);

export function choicesOf(name: SettingName): readonly SettingChoice[] {
  const values: Readonly<Record<string, Words>> = settingValues[name];
  const order = name === "readAloud" ? readAloudChoices : settingChoices[name];
  return order.flatMap((value) => {
    const words = values[value];
    return words === undefined ? [] : [{ value, words }];
  });
}

export function chosenValue(settings: PersonSettings, name: SettingName): string {
  if (name !== "readAloud") return settings[name];
  return settings.readAloud ? settings.voiceSpeed : "off";
}
