import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals any form can meet. */
export const formProblems = {
  "form.missing": (facts) =>
    pair(
      `「${told(facts, "label")}」を入力してください。`,
      `「${told(facts, "label")}」を かいて ください。`,
    ),
  "form.choose": (facts) =>
    pair(
      `「${told(facts, "label")}」を選んでください。`,
      `「${told(facts, "label")}」を えらんで ください。`,
    ),
  "form.invalid": (facts) =>
    pair(
      `「${told(facts, "label")}」を読み取れません。書き方を確かめてください。`,
      `「${told(facts, "label")}」を もういちど かいて ください。`,
    ),
  "form.tooLong": (facts) =>
    pair(
      `「${told(facts, "label")}」は${told(facts, "max")}文字までにしてください。`,
      `「${told(facts, "label")}」を みじかく してください。`,
    ),
  "form.date": () =>
    pair(
      "日付を読み取れません。令和8年5月1日 または 2026-05-01 のように書いてください。",
      "ひづけを もういちど かいて ください。",
    ),
  "day.notReal": (facts) =>
    pair(
      `「${told(facts, "text")}」という日はありません。月と日を確かめてください。`,
      "その ひは ありません。もういちど かいて ください。",
    ),
  "day.notInEra": (facts) =>
    pair(
      `「${told(facts, "text")}」はその元号にありません。${told(facts, "was")}ではありませんか。`,
      `「${told(facts, "was")}」ですか？ もういちど かいて ください。`,
    ),
  "form.stale": () =>
    pair(
      "ほかの人が先に変更しました。いまの内容を確かめて、もう一度保存してください。",
      "ほかの ひとが さきに かえました。いまの なかみを みてください。",
    ),
  "form.repeated": () => pair("すでに受け取っています。", "もう うけとりました。"),
  "form.expired": () =>
    pair(
      "時間がたったため、もう一度送ってください。入力したものは残っています。",
      "もういちど おくって ください。かいた ものは のこっています。",
    ),
} satisfies ProblemSentences;
