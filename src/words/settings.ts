import type { WordSettings } from "./pair.ts";

/** How one person wants every page: the same pages and data, another dress (principle 9). */
export type PersonSettings = WordSettings & {
  readonly ruby: "none" | "hard" | "all";
  readonly theme: Theme;
  readonly textSize: "normal" | "large" | "larger";
  readonly readAloud: boolean;
  readonly pictures: "faces" | "words" | "both";
};

/** `auto` follows the device. */
export type Theme = "auto" | "light" | "dark" | "contrast";

/** Before a person has said anything: the easiest to read, nothing that talks by itself. */
export const firstSettings: PersonSettings = {
  words: "easy",
  ruby: "all",
  theme: "auto",
  textSize: "normal",
  readAloud: true,
  pictures: "both",
};
