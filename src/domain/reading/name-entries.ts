import { hasKanji, toHiragana } from "./kana.ts";
import { plain, type Segment } from "./segments.ts";
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

/**
 * What a person is called, with the readings of their own name. Example: 青木さん of 青木 はると is
 * あおき over 青木; a name to call by that is no part of the name stays as it is.
 */
export function readByOwnName(called: string, named: Named): Segment[] {
  const reading = toHiragana(named.kana).trim();
  const parts = partsOf(named.name.trim(), reading).filter((part) => part !== null);
  const whole = { base: named.name.trim(), reading: withoutSpaces(reading) };
  const known = (parts.length > 0 ? parts : [whole]).filter(({ base }) => hasKanji(base));
  return reading === "" ? [plain(called)] : readWith(called, known);
}

function readWith(text: string, known: readonly Entry[]): Segment[] {
  const word = known.find(({ base }) => text.includes(base));
  if (word === undefined) return text === "" ? [] : [plain(text)];
  const at = text.indexOf(word.base);
  const { base, reading } = word;
  return [
    ...readWith(text.slice(0, at), known),
    { base, reading },
    ...readWith(text.slice(at + base.length), known),
  ];
}

const aloneAndCalled = ({ base, reading }: Entry): Entry[] => [
  { base: `${base}さん`, reading: `${reading}さん` },
  ...(Array.from(base).length > 1 ? [{ base, reading }] : []),
];

/** Family and given name; null where they cannot be told apart. */
function partsOf(name: string, reading: string): readonly [Entry | null, Entry | null] {
  const written = name.split(spaces);
  const read = reading.split(spaces);
  const [family, given] = written.length === 2 ? written : beforeKana(name);
  if (family === undefined || given === undefined) return [null, null];
  const givenRead = read.length === 2 ? read[1] : toHiragana(given);
  const whole = withoutSpaces(reading);
  if (givenRead === undefined || !whole.endsWith(givenRead)) return [null, null];
  if (read.length !== 2 && hasKanji(given)) return [null, null];
  return [
    { base: family, reading: whole.slice(0, -givenRead.length) },
    { base: given, reading: givenRead },
  ];
}

/** 青木はると without a space: the kana at the end is the given name. */
const beforeKana = (name: string): readonly (string | undefined)[] =>
  (/^(\p{Script=Han}+)([\p{Script=Hiragana}\p{Script=Katakana}ー]+)$/u.exec(name) ?? []).slice(1);

const spaces = /[\s　]+/u;
const withoutSpaces = (text: string): string => text.replaceAll(/[\s　]+/gu, "");
