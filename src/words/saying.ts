import { both, pair, type Words } from "./pair.ts";

/** Saying it in any way: by pictures, voice, photo or words; and saying it anew. */
export const sayingWords = {
  askHelp: pair("一つだけでも、いくつか使っても大丈夫です。", "どれか 1つで いいです。"),
  pictures: pair("絵で（いくつでも）", "えで（いくつでも）"),
  picture: pair("絵で", "えで"),
  voice: pair("声で", "こえで"),
  voiceHelp: pair("録音して送ります。", "こえを とって おくります。"),
  photo: pair("写真で", "しゃしんで"),
  photoHelp: pair("写真を撮るか、選びます。", "しゃしんを とります。"),
  photoOf: pair("写真", "しゃしん"),
  words: pair("言葉で", "ことばで"),
  wordsHelp: pair(
    "短くても大丈夫です。書いたまま残ります。",
    "みじかくても いいです。そのまま のこります。",
  ),
  save: both("のこす"),
  againNote: pair("前の言葉も、そのまま残ります。", "まえの ことばも のこります。"),
  chosenBefore: both("まえに えらんだ"),
  photoBefore: pair("前の写真", "まえの しゃしん"),
  usePhoto: pair("もとの写真を使う", "もとの しゃしんを つかう"),
  voiceBefore: pair("前の声", "まえの こえ"),
  useVoice: pair("もとの声を使う", "もとの こえを つかう"),
  putAside: pair("取りのぞく", "とりのぞく"),
  voiceKept: pair("声を受け取りました。", "こえを うけとりました。"),
  photoKept: pair("写真を受け取りました。", "しゃしんを うけとりました。"),
  takeBack: pair("取り下げる", "けす"),
} satisfies Record<string, Words>;
