import { both, pair } from "./pair.ts";

/** The words that stand on every page of the person: layout, forms, islands. */
export const kitWords = {
  skipToMain: pair("本文へすすむ", "なかみへ すすむ"),
  home: both("きょう"),
  back: both("もどる"),
  help: both("ひとに きく"),
  settings: pair("設定", "せってい"),
  leave: pair("終わる", "おわる"),
  barLabel: pair("いつもの ボタン", "いつもの ボタン"),
  required: pair("※必須", "※かならず"),
  optional: pair("任意", "なくても いい"),
  stepNow: both("いま"),
  speak: pair("読み上げる", "よみあげる"),
  speakStop: pair("止める", "とめる"),
  speakNoVoice: pair(
    "この機械には日本語の声がないため、読み上げできません。",
    "この きかいには にほんごの こえが ありません。",
  ),
  staffVoice: pair("職員の声で聞く", "しょくいんの こえで きく"),
  switchStart: pair("スイッチで始める", "スイッチで はじめる"),
  switchStop: pair("スイッチを止める", "スイッチを とめる"),
  print: pair("印刷する", "いんさつする"),
  printHow: pair(
    "このページを印刷すると、紙のカードになります。",
    "いんさつすると かみの カードに なります。",
  ),
  saved: pair("保存しました", "ほぞん しました"),
  saving: pair("保存しています", "ほぞん しています"),
  notSent: pair(
    "まだ送っていません。つながったら送ります。",
    "まだ 送っていません。つながったら 送ります。",
  ),
  notTaken: pair(
    "まだ保存できていません。書いたものは残っています。",
    "まだ ほぞん できていません。かいた ものは のこっています。",
  ),
  signInAgain: pair(
    "もう一度サインインすると保存できます。書いたものは残っています。",
    "もういちど はいると ほぞん できます。かいた ものは のこっています。",
  ),
  away: both("まだ いますか？"),
  awayWhy: pair(
    "さわらないまま 30秒たつと、画面を閉じます。書いたものは保存してあります。",
    "30びょうで がめんを とじます。かいた ものは のこります。",
  ),
  awayHere: both("います"),
  record: pair("声を録音する", "こえを とる"),
  recordStop: pair("録音を止める", "とるのを やめる"),
  recordPlay: pair("録音を聞く", "きいてみる"),
  recordOff: pair(
    "マイクが使えません。ファイルを選ぶことができます。",
    "マイクが つかえません。ファイルを えらべます。",
  ),
  recordReady: pair("録音しました", "こえを とりました"),
  photoReady: pair("この写真を送ります", "この しゃしんを おくります"),
  stop: both("やめる"),
  later: both("あとで"),
  unknown: both("わからない"),
  noAnswer: both("こたえたくない"),
  dateHelp: pair("例：令和8年5月1日、R8.5.1、2026-05-01", "れい：令和8年5月1日、2026-05-01"),
};
