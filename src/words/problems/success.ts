import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const successProblems = {
  "success.nothingKept": () =>
    pair(
      "絵・写真・声・言葉のどれか一つを入れてください。",
      "えらぶか、しゃしんか、ことばを いれて ください。",
    ),
  "success.tooLong": () => pair("2000文字までにしてください。", "みじかく かいて ください。"),
} satisfies ProblemSentences;
