import { both, pair } from "./pair.ts";

/** Before anybody has signed in nobody's setting is known: these pages show the easy half. */
export const signInWords = {
  title: pair("はじめる", "はじめる"),
  how: pair("自分を押してください。", "じぶんを おして ください。"),
  otherWays: pair("ほかのはじめ方", "ほかの はじめかた"),
  card: both("カードで"),
  others: pair("ほかの人", "ほかの ひと"),
  staff: pair("職員", "しょくいん"),
  cardTitle: pair("カードを見せてください", "カードを みせて ください"),
  cardHow: pair(
    "カードのもようを、読み取りの機械にかざしてください。",
    "カードの もようを きかいに かざして ください。",
  ),
  cardField: pair("カードの番号", "カードの ばんごう"),
  cardHelp: pair("手で書くこともできます。", "てで かいても いいです。"),
  scanOpen: pair("カメラで読む", "カメラで よむ"),
  scanClose: pair("カメラを止める", "カメラを とめる"),
  scanTurn: pair("ほかのカメラにする", "ほかの カメラに する"),
  scanHold: pair(
    "カードをカメラに見せてください。写真は残りません。",
    "カードを カメラに みせて ください。しゃしんは のこりません。",
  ),
  scanRead: pair("カードを読みました。", "カードを よみました。"),
  scanOther: pair("このもようは Ippo のカードではありません。", "これは ちがう もようです。"),
  scanOff: pair(
    "カメラが使えません。番号を書くか、職員に聞いてください。",
    "カメラが つかえません。しょくいんに きいて ください。",
  ),
  scanRest: pair(
    "カメラを止めました。もう一度押すと使えます。",
    "カメラを とめました。また おすと つかえます。",
  ),
  next: pair("次へ", "つぎへ"),
  othersTitle: pair("あなたはどなたですか？", "あなたは だれですか？"),
  nobodyElse: pair("ほかの人はいません。", "ほかの ひとは いません。"),
  pictureTitle: pair("自分の絵を選んでください", "じぶんの えは どれですか？"),
  pictureHow: pair("絵を一つ押してください。", "えを 1つ おして ください。"),
  otherPerson: pair("別の人です", "ちがう ひとです"),
  back: both("もどる"),
  askStaff: pair("困ったときは職員に聞いてください。", "こまったら しょくいんに きいて ください。"),
};

/** /me/sessions. */
export const sessionWords = {
  title: pair("使っている機械", "つかって いる きかい"),
  lead: pair(
    "あなたが Ippo を開いている機械です。知らないものは終わりにできます。",
    "あなたが ひらいて いる きかいです。しらない ものは おわりに できます。",
  ),
  here: both("いま つかって います"),
  since: both("はじめた とき"),
  end: pair("終わりにする", "おわりに する"),
  ended: pair("終わりにしました", "おわりに しました"),
  none: pair("ほかにはありません", "ほかには ありません"),
};
