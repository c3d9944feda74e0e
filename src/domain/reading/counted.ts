import type { Counter } from "./counters.ts";
import type { ReadNumber } from "./number-words.ts";

/** A counted number: 三 + 本 → さん, ぼん; a word of its own (ふたり) has its counter empty. */
export type Counted = { readonly number: string; readonly counter: string };

export function countedAs(number: ReadNumber, counter: Counter): Counted {
  const whole = number.value === null ? undefined : counter.whole[number.value];
  if (whole !== undefined) return { number: whole, counter: "" };
  return {
    number: numberBefore(number, counter),
    counter: counterAfter(number.last, counter),
  };
}

/** 何人, 何本: how many. */
export const howMany = (counter: Counter): Counted => ({
  number: "なん",
  counter: counter.third ?? counter.reading,
});

function numberBefore({ reading, last }: ReadNumber, counter: Counter): string {
  const own = counter.digit[last];
  const usual = spoken[last] ?? "";
  if (own !== undefined && reading.endsWith(usual))
    return reading.slice(0, reading.length - usual.length) + own;
  const short = counter.sound === null ? undefined : shortened[counter.sound][last];
  if (short !== undefined && reading.endsWith(usual))
    return reading.slice(0, reading.length - usual.length) + short;
  return reading;
}

function counterAfter(last: number, { reading, sound, third }: Counter): string {
  // 千本, 一万本 (ぼん) as after three; 千分, 千歩 stay as they are in most mouths.
  const isVoiced = third !== null && /^[ばびぶべぼ]/u.test(third);
  if (third !== null && (last === 3 || (isVoiced && (last === 1000 || last === 10_000))))
    return third;
  if (sound !== "h") return reading;
  if (shortened.h[last] !== undefined) return hardened(reading);
  // よんぷん, よんはく: of all of these only minutes harden after four.
  return last === 4 && reading.startsWith("ふん") ? hardened(reading) : reading;
}

const hardened = (reading: string): string =>
  ({ は: "ぱ", ひ: "ぴ", ふ: "ぷ", へ: "ぺ", ほ: "ぽ" }[reading.charAt(0)] ?? "") +
  reading.slice(1);

const spoken: Readonly<Record<number, string>> = {
  0: "ぜろ",
  1: "いち",
  3: "さん",
  4: "よん",
  6: "ろく",
  7: "なな",
  8: "はち",
  9: "きゅう",
  10: "じゅう",
  // ひゃく, びゃく and ぴゃく alike.
  100: "く",
};

const common = { 1: "いっ", 8: "はっ", 10: "じゅっ" };
const shortened: Readonly<Record<"k" | "s" | "h", Readonly<Record<number, string>>>> = {
  k: { ...common, 6: "ろっ", 100: "っ" },
  s: common,
  h: { ...common, 6: "ろっ", 100: "っ" },
};
