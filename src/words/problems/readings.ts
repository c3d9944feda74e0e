import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const readingProblems = {
  "reading.otherText": () =>
    pair(
      "文が変わっています。ページを開きなおしてください。",
      "ぶんが かわりました。もういちど ひらいて ください。",
    ),
  "reading.notKana": () =>
    pair("読みは、かなで80字までで書いてください。", "よみは ひらがなで かいて ください。"),
  "reading.noKanji": () =>
    pair("漢字の入った言葉を書いてください。", "かんじの ことばを かいて ください。"),
} satisfies ProblemSentences;
