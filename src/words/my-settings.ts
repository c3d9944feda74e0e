import { both, pair, type Words } from "./pair.ts";

/** わたしの せってい. */
export const settingsWords = {
  title: pair("設定", "せってい"),
  lead: pair("変えたいものを選びます。", "かえたい ものを えらびます。"),
  choose: pair("押すと、すぐに変わります。", "おすと すぐに かわります。"),
  now: both("いま"),
  kept: pair("変えました。", "かえました。"),
  again: pair("ほかの設定", "ほかの せってい"),
  goBack: pair("前のページへ", "まえの ページへ"),
  reading: pair("読むとき", "よむ とき"),
  looking: pair("見るとき・押すとき", "みる とき・おす とき"),
  more: both("ほかに"),
  sessions: pair("使っている機械", "つかって いる きかい"),
  looked: pair("だれが見た？", "だれが みた？"),
} satisfies Record<string, Words>;

/** Each setting's name and its choices; a choice shows what it does by itself where it can. */
export const settingNames = {
  words: both("ことば"),
  ruby: both("ふりがな"),
  readAloud: pair("読み上げ", "よみあげ"),
  textSize: pair("文字の大きさ", "もじの おおきさ"),
  theme: pair("画面の色", "がめんの いろ"),
  pictures: pair("絵と写真", "えと しゃしん"),
  targets: pair("ボタンの大きさ", "ボタンの おおきさ"),
  motion: pair("動き", "うごき"),
  oneSwitch: both("ひとつの スイッチ"),
} satisfies Record<string, Words>;

export const settingValues = {
  words: { easy: both("やさしい ことば"), std: pair("ふつうの言葉", "ふつうの ことば") },
  ruby: {
    all: pair("全部の漢字に", "ぜんぶの かんじに"),
    hard: pair("むずかしい漢字に", "むずかしい かんじに"),
    none: both("なし"),
  },
  readAloud: {
    normal: pair("使う・ふつうの速さ", "つかう・ふつう"),
    slow: pair("使う・ゆっくり", "つかう・ゆっくり"),
    off: both("つかわない"),
  },
  textSize: {
    normal: both("ふつう"),
    large: both("おおきい"),
    larger: both("もっと おおきい"),
  },
  theme: {
    auto: pair("機械に合わせる", "きかいに あわせる"),
    light: both("あかるい"),
    dark: both("くらい"),
    contrast: both("はっきり"),
  },
  pictures: {
    both: pair("絵も写真も", "えも しゃしんも"),
    symbols: pair("絵だけ", "えだけ"),
    photos: pair("写真だけ", "しゃしんだけ"),
    words: pair("言葉だけ", "ことばだけ"),
  },
  targets: {
    normal: both("ふつう"),
    large: both("おおきい ボタン"),
  },
  oneSwitch: {
    off: both("つかわない"),
    normal: pair("使う・ふつうの速さ", "つかう・ふつう"),
    slow: pair("使う・ゆっくり", "つかう・ゆっくり"),
  },
  motion: {
    device: pair("機械に合わせる", "きかいに あわせる"),
    none: pair("動かさない", "うごかさない"),
  },
} satisfies Record<keyof typeof settingNames, Record<string, Words>>;

/** The same short text in each dress, so that a choice is seen before it is made. */
export const settingSamples = {
  words: { easy: "はこを つくります。", std: "箱を組み立てます。" },
  letters: both("あいう 123"),
  colours: both("あいう"),
  next: both("つぎへ"),
} as const;
