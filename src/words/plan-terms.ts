import { pair, type Words } from "./pair.ts";

/** What each part of a plan is for, one short line under its heading. */
export const planMeans = {
  policy: pair("支援する人みんなが守る方針です。", "てつだう ひとが みんなで まもります。"),
  longGoal: pair("時間をかけて近づく目標です。", "ゆっくり ちかづく もくひょうです。"),
  shortGoal: pair("この計画のあいだにやってみる目標です。", "この けいかくで やって みます。"),
  formal: pair("役所や事業所の書類での言い方です。", "しょるいの ときの いいかたです。"),
  serviceManager: pair(
    "サービス管理責任者。計画を一緒に作る人です。",
    "けいかくを いっしょに つくる ひとです。",
  ),
} as const satisfies Record<string, Words>;

/** 施設外就労 and its like, named and explained for the person. */
export const workRowWords = {
  outsideWork: {
    name: pair("施設外就労", "そとの かいしゃでの しごと"),
    means: pair("事業所の外の会社で、職員と働きます。", "しょくいんと そとで はたらきます。"),
  },
  outsideSupport: {
    name: pair("施設外支援", "そとでの じっしゅう"),
    means: pair("外の職場で実習などをします。", "そとの しょくばで ためします。"),
  },
  homeUse: {
    name: pair("在宅での利用", "いえでの しごと"),
    means: pair("家で仕事や訓練をします。", "いえで しごとを します。"),
  },
  transport: {
    name: pair("送迎", "おくりむかえ"),
    means: pair("車などで送り迎えをします。", "くるまで おくりむかえを します。"),
  },
  meals: {
    name: pair("食事の提供", "ごはん"),
    means: pair("事業所で食事が出ます。", "ここで ごはんが でます。"),
  },
  absence: {
    name: pair("欠席時の対応", "やすむ とき"),
    means: pair("休む日に、どう連絡するかです。", "やすむ ひの れんらくです。"),
  },
  ordinaryEmployment: {
    name: pair("一般就労に向けた取組", "かいしゃで はたらく じゅんび"),
    means: pair("会社で働くための準備です。", "かいしゃで はたらく ための ことです。"),
  },
} as const satisfies Record<string, { readonly name: Words; readonly means: Words }>;

/** The lines of those rows. */
export const workLineWords = {
  purpose: pair("目的", "なんの ため"),
  expectedEffect: pair("期待される効果", "どうなると いい"),
  whyNeeded: pair("必要な理由", "どうして"),
  place: pair("場所", "ばしょ"),
  period: pair("期間", "いつから いつまで"),
  content: pair("内容", "すること"),
  contact: pair("連絡の方法", "れんらくの しかた"),
} as const satisfies Record<string, Words>;
