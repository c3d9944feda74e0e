import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Breaks found in the audit log. */
export const auditProblems = {
  "audit.changed": (facts) =>
    pair(
      `${told(facts, "seq")}番の行が、あとから変えられています。バックアップと比べてください。`,
      "きろくが かわって います。",
    ),
  "audit.missing": (facts) =>
    pair(
      `${told(facts, "seq")}番の行がありません。次にあるのは${told(facts, "found")}番です。`,
      "きろくが たりません。",
    ),
  "audit.reordered": (facts) =>
    pair(
      `${told(facts, "seq")}番のところに${told(facts, "found")}番の行があります。順番が変わっています。`,
      "きろくの じゅんばんが かわって います。",
    ),
  "audit.truncated": (facts) =>
    pair(
      `${told(facts, "seq")}番まであるはずの記録が、${told(facts, "found")}番で終わっています。`,
      "きろくの おわりが ありません。",
    ),
  "audit.rewritten": (facts) =>
    pair(
      `${told(facts, "day")}の署名と記録が合いません。${told(facts, "seq")}番までが書き直されています。`,
      "きろくが かきなおされて います。",
    ),
  "audit.headForged": (facts) =>
    pair(
      `${told(facts, "day")}の署名が本物ではありません。`,
      "きろくの しるしが ほんものでは ありません。",
    ),
} satisfies ProblemSentences;
