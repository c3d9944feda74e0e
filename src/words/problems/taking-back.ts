import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const takingBackProblems = {
  "takingBack.tooLate": () =>
    pair(
      "もう返事が来ているか、日がたっているため、ここでは元に戻せません。支援員に話してください。",
      "ここでは もどせません。しえんいんに はなして ください。",
    ),
} satisfies ProblemSentences;
