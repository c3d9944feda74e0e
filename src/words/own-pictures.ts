import { both, type Words } from "./pair.ts";
import type { PictogramName } from "./pictograms.ts";

/** じぶんの え: things that look unlike each other, each named as what is seen. */
export const ownPictureWords = {
  plant: both("はっぱ"),
  tree: both("き"),
  bread: both("パン"),
  cookie: both("クッキー"),
  carrot: both("にんじん"),
  coffee: both("コーヒー"),
  lunch: both("おべんとう"),
  scissors: both("はさみ"),
  pencil: both("えんぴつ"),
  paint: both("ふで"),
  book: both("ほん"),
  bus: both("バス"),
  train: both("でんしゃ"),
  bicycle: both("じてんしゃ"),
  car: both("くるま"),
  umbrella: both("かさ"),
  music: both("おんぷ"),
  star: both("ほし"),
  heart: both("ハート"),
  morning: both("たいよう"),
  hope: both("にじ"),
  gift: both("プレゼント"),
  hammer: both("かなづち"),
  telephone: both("でんわ"),
  envelope: both("ふうとう"),
  box: both("はこ"),
  soap: both("せっけん"),
  door: both("ドア"),
  house: both("いえ"),
  thread: both("いと"),
  idea: both("でんきゅう"),
  time: both("とけい"),
  computer: both("パソコン"),
  sport: both("ボール"),
  photo: both("カメラ"),
  shop: both("おみせ"),
} as const satisfies Partial<Record<PictogramName, Words>>;

export type OwnPictureName = keyof typeof ownPictureWords;

// Object.keys loses the keys' type.
export const ownPictureNames = Object.keys(ownPictureWords) as readonly OwnPictureName[];

export const isOwnPictureName = (name: string): name is OwnPictureName =>
  Object.hasOwn(ownPictureWords, name);
