import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const paperProblems = {
  "paper.notConfirmed": () =>
    pair(
      "まだ確定していないので残せません。計画の手順で、確定する記録をしてください。",
      "まだ できあがって いません。",
    ),
  "paper.nothingToPrint": () =>
    pair("いま始まっている計画がありません。", "まだ はじまった けいかくが ありません。"),
  "paper.noJobs": () =>
    pair(
      "まとめ印刷は、いまこの場所では使えません。一人ずつ出してください。",
      "ひとりずつ だして ください。",
    ),
} satisfies ProblemSentences;
