import { both, pair, type Words } from "./pair.ts";

/** Three, always in this order, never more: five points did not hold for people with ID (WHOQOL-DIS). */
export const feelingWords = {
  good: pair("よかった", "よかった"),
  ordinary: both("ふつう"),
  hard: pair("つらかった", "つらかった"),
} satisfies Record<string, Words>;

/** What a person answers to feedback. */
export const reactionWords = {
  glad: both("うれしい"),
  ordinary: both("ふつう"),
  unhappy: both("いやだった"),
} satisfies Record<string, Words>;
