import { both, pair, type Words } from "./pair.ts";

/** だれが みた？: who opened my pages, line by line as the log has it. */
export const lookedWords = {
  title: both("だれが みた？"),
  lead: pair(
    "あなたのページを開いた人と、書いた人です。ぜんぶ残っています。",
    "わたしの ページを みた ひとです。",
  ),
  none: pair("まだ、だれも開いていません。", "まだ だれも みて いません。"),
  older: pair("もっと前", "もっと まえ"),
  newest: pair("新しい日へ", "あたらしい 日へ"),
  /** Somebody whose name is no longer, or not yet, known here. */
  somebody: pair("ほかの人", "ほかの ひと"),
  refused: pair("開こうとしましたが、開けませんでした", "みられませんでした"),
} satisfies Record<string, Words>;
