import { hasKanji, toHiragana } from "./kana.ts";
import type { Entry } from "./token.ts";

export type Named = { readonly name: string; readonly kana: string };

/**
 * How a person's name is read wherever it stands: whole, its two parts side by side, and the family
 * name alone. A part of one kanji is a word of every day (森, 東): alone it counts only before さん.
 * Example: 青木 はると / あおき はると gives 青木はると, 青木 and 青木さん.
 */
export function nameEntries({ name, kana }: Named): Entry[] {
  const reading = toHiragana(kana).trim();
  if (reading === "" || name.trim() === "") return [];
  const [family, given] = partsOf(name.trim(), reading);
  const entries = [family, given].flatMap((part) => (part === null ? [] : aloneAndCalled(part)));
  const whole = { base: withoutSpaces(name), reading: withoutSpaces(reading) };
  return [whole, ...entries].filter(({ base }) => hasKanji(base));
}

const aloneAndCalled = ({ base, reading }: Entry): Entry[] => [
  { base: `${base}さん`, reading: `${reading}さん` },
  ...(Array.from(base).length > 1 ? [{ base, reading }] : []),
];

/** Family and given name; null where they cannot be told apart. */
function partsOf(name: string, reading: string): readonly [Entry | null, Entry | null] {
  const [familyKana, givenKana] = reading.split(spaces);
  if (familyKana === undefined || givenKana === undefined) return [null, null];
  const [family = "", written] = name.split(spaces);
  const given = written ?? (family.endsWith(givenKana) ? givenKana : null);
  if (given === null) return [null, null];
  const base = written === undefined ? family.slice(0, -given.length) : family;
  return [
    { base, reading: familyKana },
    { base: given, reading: givenKana },
  ];
}

const spaces = /[\s　]+/u;
const withoutSpaces = (text: string): string => text.replaceAll(/[\s　]+/gu, "");
