import type { WordSettings } from "./pair.ts";

/** Everything a person may choose, in the order it is offered. */
export const settingChoices = {
  words: ["easy", "std"],
  ruby: ["all", "hard", "none"],
  textSize: ["normal", "large", "larger"],
  theme: ["auto", "light", "dark", "contrast"],
  pictures: ["both", "symbols", "photos", "words"],
  targets: ["normal", "large"],
  motion: ["device", "none"],
  oneSwitch: ["off", "normal", "slow"],
  voiceSpeed: ["normal", "slow"],
} as const;

type Chosen<Name extends keyof typeof settingChoices> = (typeof settingChoices)[Name][number];

/** How one person wants every page: the same pages and data, another dress (principle 9). */
export type PersonSettings = WordSettings & {
  /** Readings over kanji: none, beyond the third grade, all. */
  readonly ruby: Chosen<"ruby">;
  readonly theme: Theme;
  readonly textSize: Chosen<"textSize">;
  readonly readAloud: boolean;
  readonly voiceSpeed: Chosen<"voiceSpeed">;
  readonly pictures: Pictures;
  /** `large`: every target at least 64 px high, more space, one below the other. */
  readonly targets: Chosen<"targets">;
  /** `device` follows the device; `none` moves nothing. */
  readonly motion: Chosen<"motion">;
  /** One switch for everything: what can be pressed is lit one after another, at this pace. */
  readonly oneSwitch: Chosen<"oneSwitch">;
};

/** `auto` follows the device. */
export type Theme = Chosen<"theme">;

/** What stands beside a word: the office's photos and drawings, one of the two kinds, or nothing. */
export type Pictures = Chosen<"pictures">;

/** Before a person has said anything: the easiest to read, nothing that talks by itself. */
export const firstSettings: PersonSettings = {
  words: "easy",
  ruby: "all",
  theme: "auto",
  textSize: "normal",
  readAloud: true,
  voiceSpeed: "normal",
  pictures: "both",
  targets: "normal",
  motion: "device",
  oneSwitch: "off",
};
