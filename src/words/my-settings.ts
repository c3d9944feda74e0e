import { both, pair, type Words } from "./pair.ts";

/** わたしの せってい. */
export const settingsWords = {
  title: pair("設定", "せってい"),
  lead: pair("押すと、すぐに変わります。", "おすと すぐに かわります。"),
  now: both("いま"),
  words: both("ことば"),
  wordsEasy: both("やさしい ことば"),
  wordsStd: pair("ふつうの言葉", "ふつうの ことば"),
  textSize: pair("文字の大きさ", "もじの おおきさ"),
  textNormal: both("ふつう"),
  textLarge: both("おおきい"),
  textLarger: both("もっと おおきい"),
  theme: pair("画面の色", "がめんの いろ"),
  themeAuto: pair("機械に合わせる", "きかいに あわせる"),
  themeLight: both("あかるい"),
  themeDark: both("くらい"),
  themeContrast: both("はっきり"),
  readAloud: pair("読み上げ", "よみあげ"),
  readAloudOn: both("つかう"),
  readAloudOff: both("つかわない"),
  pictures: pair("絵", "え"),
  picturesBoth: pair("絵と言葉", "えと ことば"),
  picturesWords: pair("言葉だけ", "ことばだけ"),
  kept: pair("変えました", "かえました"),
  sessions: pair("使っている機械", "つかって いる きかい"),
  looked: pair("だれが見た？", "だれが みた？"),
} satisfies Record<string, Words>;
