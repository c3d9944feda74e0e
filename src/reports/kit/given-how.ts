import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";

const words: Record<HowGiven, string> = {
  alone: "本人がひとりで",
  read_aloud: "読んでもらって",
  typed_for: "打ってもらって",
  interpreted: "職員がくみとって",
};

/** When and how somebody's words were given; kept beside them wherever they are printed. */
export const givenHow = (on: PlainDay, how: HowGiven): string =>
  `${formatWareki(on)}・${words[how]}`;
