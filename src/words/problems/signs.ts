import { pair } from "../pair.ts";
import type { ProblemSentences } from "./sentence.ts";

export const signProblems = {
  "sign.nothingSaid": () =>
    pair("絵・写真・声・言葉のどれか一つを入れてください。", "どれか 1つ えらんで ください。"),
  "sign.notAsked": () => pair("このカードでは聞いていません。", "この カードでは ききません。"),
  "sign.tooLong": () => pair("1000文字までにしてください。", "みじかく かいて ください。"),
  "sign.shareWithWhom": () =>
    pair("だれに見せるかを選んでください。", "だれに みせるか えらんで ください。"),
  "sign.shareOver": () =>
    pair("もう見せていません。見せるなら、はじめから選べます。", "もう みせて いません。"),
  "sign.voiceMissing": () =>
    pair("録音するか、音声のファイルを選んでください。", "こえを いれて ください。"),
  "colour.notToday": () =>
    pair("きょうの色を選んでから、つたえてください。", "きょうの いろを えらんで ください。"),
  "colour.notHere": () =>
    pair("きょういる人から選んでください。", "きょう いる ひとを えらんで ください。"),
  "colour.toldAlready": () => pair("もうつたえてあります。", "もう つたえて あります。"),
  "adjustment.notTold": () =>
    pair("本人がつたえるのをやめたため、書けません。", "つたえるのを やめたので かけません。"),
  "adjustment.missing": () =>
    pair("きょう変えたことを書いてください。", "かえた ことを かいて ください。"),
  "contact.phone": () =>
    pair("電話番号は数字で入れてください。", "でんわは すうじで いれて ください。"),
} satisfies ProblemSentences;
