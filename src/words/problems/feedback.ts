import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const feedbackProblems = {
  "feedback.seenMissing": () =>
    pair(
      "「見たこと」を書いてください。何をしていたかが分かると、本人に届きます。",
      "「みた こと」を かいて ください。",
    ),
  "feedback.nextHintMissing": () =>
    pair(
      "「つぎのヒント」を書いてください。つぎに試すことを一つで十分です。",
      "「つぎの ヒント」を かいて ください。",
    ),
  "feedback.tooLong": () => pair("2000文字までにしてください。", "みじかく かいて ください。"),
} satisfies ProblemSentences;
