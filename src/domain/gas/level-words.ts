import { cardOfLevel, gasCardWords } from "./cards.ts";
import type { GasLevel } from "./t-score.ts";

/** 「できた（0）」, 「もっとできた（+2）」: the person's word with staff's number. */
export const levelWord = (level: GasLevel): string =>
  `${gasCardWords[cardOfLevel(level)].std}（${level > 0 ? "+" : ""}${level}）`;
