import type { PersonSettings } from "../words/settings.ts";

/** Staff read the person's answers in the usual words, with pictures and words both. */
export const staffReading: PersonSettings = {
  words: "std",
  ruby: "none",
  theme: "auto",
  textSize: "normal",
  readAloud: false,
  pictures: "both",
};
