import { pair } from "../pair.ts";
import { day } from "./plan-facts.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals about goal scales, the assessment and hopes. */
export const goalProblems = {
  "gas.measureMissing": () =>
    pair("この目標で何を見るかを、一つ書いてください。", "なにを みるか かいて ください。"),
  "gas.levelTextMissing": (facts) =>
    pair(
      `段階「${told(facts, "level")}」のようすを書いてください。`,
      "ぜんぶの ようすを かいて ください。",
    ),
  "gas.levelTextRepeated": (facts) =>
    pair(
      `段階「${told(facts, "level")}」と「${told(facts, "same")}」が同じ文です。違いが分かるように書いてください。`,
      "おなじ ことばが 2つ あります。",
    ),
  "gas.setAfterRating": (facts) =>
    pair(
      `段階を決めた日（${day(facts, "setOn")}）が、最初の評価（${day(facts, "ratedOn")}）より後です。`,
      "さきに ようすを きめて ください。",
    ),
  "gas.levelUnknown": () =>
    pair("段階は −2 から +2 の中から選んでください。", "1つ えらんで ください。"),
  "gas.weightUnknown": () =>
    pair("重みは0より大きい数にしてください。", "おもさは 1より おおきく します。"),
  "gas.weightsMissing": () =>
    pair("目標の数だけ重みを入れてください。", "ぜんぶの おもさを かいて ください。"),
  "gas.rhoUnknown": () =>
    pair("目標どうしの関わりは、0以上1未満の数にしてください。", "かずを たしかめて ください。"),
  "assessment.selfFirst": () =>
    pair(
      "本人の答えを待っています。本人が先に答えてから、支援員が答えます。",
      "ほんにんが さきに こたえます。",
    ),
  "assessment.waiverReasonMissing": () =>
    pair(
      "本人の答えを待たずに進む理由を、具体的に書いてください。",
      "どうしてかを かいて ください。",
    ),
  "assessment.alreadyGiven": () => pair("この答えは、もう渡されています。", "もう わたしました。"),
  "assessment.itemUnknown": () =>
    pair("この項目はアセスメントにありません。", "もういちど えらんで ください。"),
  "assessment.nothingAnswered": () =>
    pair(
      "一つ以上の項目に答えるか、「わからない」「こたえたくない」を選んでください。",
      "1つ えらんで ください。",
    ),
  "assessment.notBoth": () =>
    pair("両方の答えがそろってから、違いを話し合います。", "ふたりの こたえを まちます。"),
  "assessment.voiceMissing": (facts) =>
    pair(
      `話し合いの結果に、${facts["voice"] === "person" ? "本人" : "支援員"}の言葉がありません。`,
      "ふたりの ことばを かいて ください。",
    ),
  "hope.nothingSaid": () =>
    pair("絵・写真・声・言葉のどれか一つを選んでください。", "どれか 1つ えらんで ください。"),
  "hope.unknown": () => pair("この願いは見つかりません。", "ねがいを もういちど えらびます。"),
  "hope.notByPerson": () =>
    pair(
      "「いま いちばん」は本人が選びます。代わりに選ぶことはできません。",
      "ほんにんが えらびます。",
    ),
  "hope.areaChanged": () =>
    pair(
      "違う分野の願いは、新しい願いとして残してください。",
      "あたらしい ねがいとして のこします。",
    ),
} satisfies ProblemSentences;
