import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const setUpProblems = {
  "setUp.gone": () =>
    pair(
      "この設定リンクは使えません。使い終わったか、期限が切れています。新しいリンクは、サーバーを起動しなおすと表示されます。",
      "この リンクは つかえません。",
    ),
} satisfies ProblemSentences;
