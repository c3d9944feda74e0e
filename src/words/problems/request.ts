import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals of the request itself: nothing there, not allowed, too big, broken on our side. */
export const requestProblems = {
  "request.notFound": () =>
    pair(
      "このページは見つかりません。アドレスを確かめるか、ホームへもどってください。",
      "この ページは ありません。きょうの ページへ もどりましょう。",
    ),
  "request.forbidden": () =>
    pair(
      "この操作はあなたの役割ではできません。管理者に相談してください。",
      "これは しょくいんに きいて ください。",
    ),
  "request.signedOut": () =>
    pair(
      "サインインしてください。時間がたつと自動で終わります。",
      "もういちど はいって ください。",
    ),
  "request.tooLarge": () =>
    pair(
      "送られた文章かファイルが大きすぎます。前のページにもどり、短くするか小さくして、もう一度送ってください。",
      "おくった ものが おおきいです。ちいさく して おくって ください。",
    ),
  "request.tooMany": () =>
    pair(
      "短い間に何度も送られました。少し待ってから、もう一度お試しください。",
      "すこし まって、もういちど やってみましょう。",
    ),
  "request.malformed": () =>
    pair(
      "送られた内容を読み取れません。前のページから、もう一度送ってください。",
      "まえの ページから もういちど おくって ください。",
    ),
  "request.encoding": () =>
    pair(
      "文字の種類（文字コード）を読み取れません。UTF-8 で、もう一度送ってください。",
      "もじが よめません。もういちど おくって ください。",
    ),
  "request.broken": (facts) =>
    pair(
      `こちらの不具合で表示できません。番号 ${told(facts, "reference")} を管理者に伝えてください。`,
      `いま つかえません。この ばんごうを ひとに つたえて ください。${told(facts, "reference")}`,
    ),
} satisfies ProblemSentences;
