import { both, pair, type Words } from "./pair.ts";

/** もとに もどす. */
export const takingBackWords = {
  offer: both("いまの ボタン："),
  take: pair("元に戻す", "もとに もどす"),
  taken: pair("元に戻しました。", "もとに もどしました。"),
} satisfies Record<string, Words>;
