import { both, pair, type Words } from "./pair.ts";
import type { PictogramName } from "./pictograms.ts";

/** できた帳: what went well, kept by the person or by a supporter. */
export const successWords = {
  title: pair("できた帳", "できた ちょう"),
  keep: pair("できたことを残す", "できたを のこす"),
  nothing: pair(
    "まだありません。小さな「できた」から残せます。",
    "まだ ありません。ちいさな「できた」を のこせます。",
  ),
  ask: both("なにが できた？"),
  voice: pair("声で", "こえで"),
  saved: pair("残しました。", "のこしました。"),
  older: pair("前のできた", "まえの できた"),
  newest: pair("新しいできた", "あたらしい できた"),
  photoOf: pair("できたの写真", "できたの しゃしん"),
  openWork: pair("この日の仕事", "この日の しごと"),
  keptBySelf: both("じぶんで のこした"),
} satisfies Record<string, Words>;

/** 「森田さんが のこした」 */
export const keptByStaff = (name: string): Words =>
  pair(`${name}さんが残した`, `${name}さんが のこした`);

/** Cards for a success that needs no writing. */
export const successCards = {
  done: pair("さいごまで できた", "さいごまで できた"),
  alone: both("ひとりで できた"),
  askPerson: pair("人に聞けた", "ひとに きけた"),
  helping: pair("手伝えた", "てつだえた"),
  greeting: both("あいさつ できた"),
  talk: pair("話せた", "はなせた"),
  group: pair("なかまと できた", "なかまと できた"),
  canTeach: pair("教えられた", "おしえられた"),
  morning: pair("朝 起きられた", "あさ おきられた"),
  time: pair("時間どおりに できた", "じかんどおりに できた"),
  cleaning: pair("片づけられた", "かたづけられた"),
  rest: pair("うまく休めた", "うまく やすめた"),
} satisfies Partial<Record<PictogramName, Words>>;

export type SuccessCard = keyof typeof successCards;

export const isSuccessCard = (text: string): text is SuccessCard =>
  Object.hasOwn(successCards, text);
