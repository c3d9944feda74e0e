import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const certificateProblems = {
  "certificate.days": () =>
    pair(
      "支給量は、1から31までの日数で入れてください。",
      "1から 31までの かずを いれて ください。",
    ),
  "certificate.month": () =>
    pair(
      "モニタリング月は、2026-11 のように入れてください。",
      "2026-11の ように いれて ください。",
    ),
  "certificate.inFuture": () =>
    pair(
      "まだ来ていない日です。きょうまでの日を入れてください。",
      "きょうまでの 日を いれて ください。",
    ),
  "certificate.period": () =>
    pair("おわりの日を、はじめの日よりあとで入れてください。", "おわりの 日を なおして ください。"),
  "certificate.nothing": () =>
    pair(
      "期間を一つも写していません。受給者証の欄の、おわりの日を入れてください。",
      "おわりの 日を いれて ください。",
    ),
} satisfies ProblemSentences;
