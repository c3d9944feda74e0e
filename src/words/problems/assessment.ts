import { pair } from "../pair.ts";
import { day } from "./plan-facts.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals on the way from a wish to a goal that the domain's own list (goals.ts) does not have. */
export const assessmentProblems = {
  "hope.tooLong": () => pair("2000文字までにしてください。", "みじかく かいて ください。"),
  "assessment.roundOpen": () =>
    pair(
      "いまのアセスメントがまだ続いています。両方の答えがそろってから、次を始めます。",
      "いまの ものが まだ つづいて います。",
    ),
  "assessment.understandingMissing": (facts) =>
    pair(
      `理解が難しいときは、「${told(facts, "label")}」を書いてください。`,
      `「${told(facts, "label")}」を かいて ください。`,
    ),
  "assessment.inFuture": (facts) =>
    pair(
      `${day(facts, "day")}はまだ来ていません。行った日を書いてください。`,
      "おわった 日を かいて ください。",
    ),
  "goal.endsBeforeStart": () =>
    pair("終わりの日を、始まりの日より後にしてください。", "おわりの 日を あとに して ください。"),
  "goal.parentUnknown": () =>
    pair("続いている長期目標の中から選んでください。", "もくひょうを もういちど えらびます。"),
  "goal.closed": () => pair("この目標はもう終わっています。", "この もくひょうは おわりました。"),
  "goal.noScale": () =>
    pair("先に、この目標の段階を決めてください。", "さきに だんかいを きめます。"),
  "gas.selfFirst": () =>
    pair(
      "本人の評価を待っています。本人が先に選んでから、支援員が選びます。",
      "ほんにんが さきに えらびます。",
    ),
  "gas.waiverReasonMissing": () =>
    pair(
      "本人の評価を待たずに進む理由を、具体的に書いてください。",
      "どうしてかを かいて ください。",
    ),
} satisfies ProblemSentences;
