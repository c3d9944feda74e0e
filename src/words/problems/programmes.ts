import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

export const programmeProblems = {
  "programme.noSteps": () => pair("手順を一つ以上書いてください。", "てじゅんを かいて ください。"),
  "programme.tooManySteps": (facts) =>
    pair(`手順は${told(facts, "max")}までにしてください。`, "てじゅんを すくなく してください。"),
  "programme.stepStdMissing": (facts) =>
    pair(
      `手順${told(facts, "step")}の言葉を書いてください。使わない手順は「削除」してください。`,
      "てじゅんの ことばを かいて ください。",
    ),
  "programme.stepEasyMissing": (facts) =>
    pair(
      `手順${told(facts, "step")}のやさしい言葉を書いてください。`,
      "やさしい ことばを かいて ください。",
    ),
  "programme.whyMissing": () =>
    pair("変えたわけを書いてください。版の記録に残ります。", "かえた わけを かいて ください。"),
} satisfies ProblemSentences;
