import { pair } from "../pair.ts";
import { told, type ProblemSentences } from "./sentence.ts";

/** Refusals at the door. They never say which half was wrong, nor whether somebody is known. */
export const signInProblems = {
  "signIn.refused": () =>
    pair(
      "メールアドレスかパスワードを確かめて、もう一度入力してください。",
      "もういちど かいて ください。",
    ),
  "signIn.code": () =>
    pair(
      "コードを確かめて、もう一度入力してください。新しいコードが出るまで待つこともできます。",
      "もういちど かいて ください。",
    ),
  "signIn.passkey": () =>
    pair(
      "パスキーで確かめられませんでした。もう一度試すか、パスワードを使ってください。",
      "もういちど やってみましょう。",
    ),
  "signIn.stale": () =>
    pair(
      "時間がたちました。サインインし直してから、もう一度行ってください。",
      "もういちど はじめから やりましょう。",
    ),
  "signIn.unknownDevice": () =>
    pair(
      "この機械ではカードを使えません。事業所の機械を使うか、職員に相談してください。",
      "この きかいでは カードが つかえません。しょくいんに きいて ください。",
    ),
  "signIn.card": () =>
    pair(
      "このカードは使えません。職員に相談してください。",
      "この カードは つかえません。しょくいんに きいて ください。",
    ),
  "signIn.otherPicture": () =>
    pair(
      "別の絵かもしれません。もう一度選んでください。",
      "ちがう えかも。もういちど えらんで ください。",
    ),
  "signIn.paused": () =>
    pair(
      "5分休んでから、もう一度選んでください。職員にも知らせました。",
      "5ふん やすみましょう。しょくいんにも しらせました。",
    ),
  "signIn.noPicture": () =>
    pair(
      "まだ自分の絵がありません。職員と一緒に選んでください。",
      "じぶんの えが まだ ありません。しょくいんと えらびましょう。",
    ),
  "door.choose": () => pair("絵か写真を選んでください。", "えか しゃしんを えらんで ください。"),
  "invitation.over": () =>
    pair(
      "このリンクは使えません。期限が過ぎたか、すでに使われています。管理者に新しいリンクを頼んでください。",
      "この リンクは つかえません。",
    ),
  "account.emailTaken": () =>
    pair(
      "このメールアドレスは使えません。別のアドレスを入力してください。",
      "べつの アドレスを かいて ください。",
    ),
  "password.tooShort": (facts) =>
    pair(
      `パスワードは${told(facts, "min")}文字以上にしてください。好きな文を書くと長くできます。`,
      "もっと ながく して ください。",
    ),
  "password.tooLong": (facts) =>
    pair(`パスワードは${told(facts, "max")}文字までにしてください。`, "みじかく して ください。"),
  "password.ownName": () =>
    pair(
      "名前・メールアドレス・事業所名の入らないパスワードにしてください。",
      "なまえの はいらない ものに して ください。",
    ),
  "password.easyToGuess": () =>
    pair(
      "よく使われるパスワードに似ています。関係のない言葉をいくつか並べてください。",
      "べつの ことばに して ください。",
    ),
  "password.current": () =>
    pair(
      "いまのパスワードを確かめてください。",
      "いまの パスワードを もういちど かいて ください。",
    ),
} satisfies ProblemSentences;
