import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals on the person's day: steps, reflection, answers to feedback. */
export const dayProblems = {
  "experience.notYet": () =>
    pair("この仕事の日は、まだ来ていません。", "この しごとは まだ さきです。"),
  "mark.missing": () => pair("一つ選んでください。", "ひとつ えらんで ください。"),
  "provenance.helperMissing": () =>
    pair("だれが手伝ったかを選んでください。", "だれが てつだったか えらんで ください。"),
  "provenance.howMissing": () =>
    pair("「どうやって」を選んでください。", "「どうやって」を えらんで ください。"),
  "provenance.helperUnexpected": () =>
    pair(
      "「じぶんで」のときは、手伝った人を選びません。",
      "「じぶんで」の ときは ひとを えらびません。",
    ),
  "provenance.helperUnknown": () =>
    pair("きょういる人から選んでください。", "きょう いる ひとを えらんで ください。"),
  "reflection.wordsTooLong": (facts) =>
    pair(
      `言葉は${told(facts, "limit")}文字までにしてください。長いときは声でも送れます。`,
      "もうすこし みじかく してください。こえでも いいです。",
    ),
  "reflection.nothingYet": () =>
    pair("一つ書くか、「わからない」を選んでください。", "ひとつ えらぶと つたえられます。"),
  "reaction.missing": () =>
    pair("一つ選ぶか、返事を書いてください。", "ひとつ えらぶか かいて ください。"),
  "reaction.tooLong": () =>
    pair(
      "返事は4000文字までにしてください。長いときは声でも送れます。",
      "もうすこし みじかく してください。こえでも いいです。",
    ),
} satisfies ProblemSentences;
