/** できぐあい: how a step was done, as stored. `NA` is "no occasion today", `NR` is "no response seen" (staff only). */
export type SupportLevel = "I" | "V" | "G" | "M" | "P" | "NA" | "NR";

/** The four levels of help of Japanese job coaching, each with its two sub-levels, for staff who train in detail. */
export type DetailedLevel =
  | "I"
  | "VI"
  | "VD"
  | "GP"
  | "GM"
  | "MB"
  | "MS"
  | "PS"
  | "PF"
  | "NA"
  | "NR";

/** What the person chooses from, in this order, none of them chosen beforehand. */
export const personLevels = ["I", "V", "M", "P", "NA"] as const satisfies readonly SupportLevel[];

/** What staff choose from in the simple mode. */
export const staffLevels = [
  "I",
  "V",
  "G",
  "M",
  "P",
  "NA",
] as const satisfies readonly SupportLevel[];

export const levelWords: Record<SupportLevel, { readonly std: string; readonly easy: string }> = {
  I: { std: "ひとりで", easy: "ひとりで" },
  V: { std: "声かけ", easy: "こえかけ" },
  G: { std: "指さし", easy: "ゆびさし" },
  M: { std: "見本", easy: "みほん" },
  P: { std: "いっしょに", easy: "いっしょに" },
  NA: { std: "きょうは しない", easy: "きょうは しない" },
  NR: { std: "ようすを見る", easy: "ようすを みる" },
};

/** 0 is no help and 4 is most; null where nothing was tried or seen, so that it can be neither better nor worse. */
export const levelRank: Record<SupportLevel, number | null> = {
  I: 0,
  V: 1,
  G: 2,
  M: 3,
  P: 4,
  NA: null,
  NR: null,
};

export const detailedRank: Record<DetailedLevel, number | null> = {
  I: 0,
  VI: 1,
  VD: 2,
  GP: 3,
  GM: 4,
  MB: 5,
  MS: 6,
  PS: 7,
  PF: 8,
  NA: null,
  NR: null,
};

export const detailedWords: Record<DetailedLevel, string> = {
  I: "ひとりで",
  VI: "言葉で（間接）",
  VD: "言葉で（直接）",
  GP: "指さし",
  GM: "動作で",
  MB: "先に見本",
  MS: "同時に見本",
  PS: "手を添える用意",
  PF: "手を添えて",
  NA: "機会なし",
  NR: "反応を待った",
};

/** The stored level of a detailed one. */
export const simpleLevel = (detailed: DetailedLevel): SupportLevel => storedAs[detailed];

export const isSupportLevel = (text: string): text is SupportLevel =>
  Object.hasOwn(levelWords, text);

/** `NR` was tried; only `NA` was not. */
export const isTried = (level: SupportLevel): boolean => level !== "NA";

export const isWithHelp = (level: SupportLevel): boolean => (levelRank[level] ?? 0) > 0;

const storedAs: Record<DetailedLevel, SupportLevel> = {
  I: "I",
  VI: "V",
  VD: "V",
  GP: "G",
  GM: "G",
  MB: "M",
  MS: "M",
  PS: "P",
  PF: "P",
  NA: "NA",
  NR: "NR",
};
