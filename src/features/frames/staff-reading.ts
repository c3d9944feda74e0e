import { firstSettings, type PersonSettings } from "../../words/settings.ts";

/** Staff read the person's answers in the usual words, with pictures and words both. */
export const staffReading: PersonSettings = {
  ...firstSettings,
  words: "std",
  ruby: "none",
  readAloud: false,
};
