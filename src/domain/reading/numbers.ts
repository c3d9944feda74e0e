import { countedAs, howMany, type Counted } from "./counted.ts";
import { afterCounter, counters, type Counter } from "./counters.ts";
import { readNumber } from "./number-words.ts";
import { edgesOf, madeWord, type Stretch } from "./stretches.ts";
import type { Token } from "./token.ts";

/**
 * Numbers with their counters: 三本 さんぼん, 二人 ふたり. After digits only the counter takes a
 * reading (3{本|ぼん}), but a word of its own takes it over both ({10日|とおか}).
 */
export function numbersIn(text: string, tokens: readonly Token[]): readonly Stretch[] {
  if (!anyNumber.test(text)) return [];
  const edges = edgesOf(tokens);
  const inside = { text, tokens, edges };
  return [...text.matchAll(numbers)].flatMap(
    ({ 0: number, index }) => countIn(inside, number, index) ?? bareIn(inside, number, index) ?? [],
  );
}

type Inside = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly edges: ReadonlyMap<number, number>;
};

const anyNumber = /[0-9０-９一二三四五六七八九十百千何]/u;
const numbers =
  /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?|[〇一二三四五六七八九十百千万億兆]+|何/gu;
const longestCounter = 4;

function countIn(inside: Inside, number: string, from: number): Stretch | null {
  const start = from + number.length;
  const found = counterAt(inside.text, start);
  if (found === null) return null;
  const end = start + found.text.length;
  const isDigits = /[0-9０-９]/u.test(number);
  if (!isDigits && !isOwn(inside, from, end, found.text)) return null;
  if (!isOpen(inside, start, end)) return null;
  const counted = readingOf(inside.text, number, found, from, end);
  if (counted === null) return null;
  const suffix = suffixAt(inside, end, found.text);
  const after = suffix === null ? [] : [madeWord(suffix.text, suffix.reading, "接尾")];
  return {
    from,
    to: end + (suffix?.text.length ?? 0),
    words: [...wordsOf(number, found.text, counted, isDigits), ...after],
  };
}

function counterAt(text: string, at: number): { text: string; counter: Counter } | null {
  for (let length = longestCounter; length > 0; length--) {
    const written = text.slice(at, at + length);
    const counter = written.length === length ? counters.get(written) : undefined;
    if (counter !== undefined) return { text: written, counter };
  }
  return null;
}

/** A kanji number begins where a word begins, and is not part of a longer word (三味線, 一番). */
function isOwn({ tokens, edges }: Inside, from: number, end: number, counter: string): boolean {
  const index = edges.get(from);
  const token = index === undefined ? undefined : tokens[index];
  if (token === undefined || from + token.surface.length > end) return false;
  const isLexical = from + token.surface.length === end;
  return !isLexical || counter === "日" || counter === "分";
}

/** The counter ends where a word ends, or inside of one that is a counter itself (時半). */
function isOpen({ tokens, edges }: Inside, start: number, end: number): boolean {
  if (edges.has(end)) return true;
  let at = end;
  while (at > start && !edges.has(at)) at--;
  const index = edges.get(at);
  return index !== undefined && tokens[index]?.detail === "接尾";
}

function readingOf(
  text: string,
  number: string,
  { text: written, counter }: { readonly text: string; readonly counter: Counter },
  from: number,
  end: number,
): Counted | null {
  if (number === "何") return written === "色" ? null : howMany(counter);
  const read = readNumber(number);
  const rest = text.slice(end);
  if (written === "分") {
    if (/^の[0-9０-９一二三四五六七八九十何]/u.test(rest))
      return { number: read.reading, counter: "ぶん" };
    if (number === "十" && !isTenMinutes(text.slice(0, from), rest))
      return { number: "じゅう", counter: "ぶん" };
  }
  if (written === "日" && read.value === 1 && /月の?$/u.test(text.slice(0, from)))
    return { number: "ついたち", counter: "" };
  return countedAs(read, counter);
}

/** 十分 is “enough” unless minutes are told before or after it. */
const isTenMinutes = (before: string, rest: string): boolean =>
  /(?:時|時間|あと|約|毎時|まで)$/u.test(before) ||
  /^(?:間|前|後|おき|ごと|ほど|くらい|ぐらい|だけ|以上|以内|以下|遅|早|休憩|たっ|経|かか|程度|走|歩|待|ずつ|で(?:終|着|でき|行|来))/u.test(
    rest,
  );

function suffixAt(
  { text, edges }: Inside,
  at: number,
  counter: string,
): { text: string; reading: string } | null {
  for (const [written, reading] of afterCounter) {
    if (!text.startsWith(written, at) || !edges.has(at + written.length)) continue;
    // 三分分, 十分前: minutes and hours are not portions.
    if (written === "分" && /[分時円歳]$/u.test(counter)) return null;
    return { text: written, reading };
  }
  return null;
}

function wordsOf(
  number: string,
  counter: string,
  counted: Counted,
  isDigits: boolean,
): readonly Token[] {
  if (!isDigits || counted.counter === "")
    return [madeWord(number + counter, counted.number + counted.counter, "数")];
  return [madeWord(number, null, "数"), madeWord(counter, counted.counter, "接尾")];
}

/** 三百, 二〇二六: several number kanji that the analyser sees as numbers, and no counter. */
function bareIn({ tokens, edges }: Inside, number: string, from: number): Stretch | null {
  const to = from + number.length;
  const [first, last] = [edges.get(from), edges.get(to)];
  if (first === undefined || last === undefined || last - first < 2) return null;
  if (tokens.slice(first, last).some(({ detail }) => detail !== "数")) return null;
  if (/[0-9０-９]/u.test(number)) return null;
  return { from, to, words: [madeWord(number, readNumber(number).reading, "数")] };
}
