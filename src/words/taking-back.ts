import { pair, type Words } from "./pair.ts";

/** もとに もどす. */
export const takingBackWords = {
  take: pair("元に戻す", "もとに もどす"),
  taken: pair("元に戻しました。", "もとに もどしました。"),
} satisfies Record<string, Words>;
