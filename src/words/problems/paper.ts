import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const paperProblems = {
  "paper.notConfirmed": () =>
    pair(
      "まだ確定していないので残せません。計画の手順で、確定する記録をしてください。",
      "まだ できあがって いません。",
    ),
} satisfies ProblemSentences;
