/** How a number is read, and what of it the counter behind it listens to. */
export type ReadNumber = {
  readonly reading: string;
  /** 1–9, 10, 100, 1000, 10000 (and above), or 0: the last part that is spoken. */
  readonly last: number;
  /** The value where it is small enough to have a name of its own (一人, 二十日); else null. */
  readonly value: number | null;
};

/** A number in kanji (三百二十, 二〇二六) or in digits; two neighbours (二三) are “two or three”. */
export function readNumber(text: string): ReadNumber {
  const digits = digitsOf(text);
  if (digits === null) return inWords(valueOf(text));
  if (/^[二三四五六七八][三四五六七八九]$/u.test(text) && isNeighbour(digits))
    return { reading: spoken(digits), last: Number(digits.charAt(1)), value: null };
  return digits.length > 4 || digits.startsWith("0")
    ? { reading: spoken(digits), last: Number(digits.at(-1)), value: null }
    : inWords(Number(digits));
}

const names = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"];
const kanjiDigits = "〇一二三四五六七八九";
const unit: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

/** Written digit by digit; null where it holds 十, 百, … */
function digitsOf(text: string): string | null {
  const western = text.normalize("NFKC").replaceAll(",", "");
  const all = Array.from(western, (one) => {
    const place = kanjiDigits.indexOf(one);
    return place < 0 ? one : String(place);
  }).join("");
  return /^\d+$/u.test(all) ? all : null;
}

const isNeighbour = (digits: string): boolean =>
  Number(digits.charAt(1)) - Number(digits.charAt(0)) === 1;

const spoken = (digits: string): string =>
  Array.from(digits, (one) => names[Number(one)] ?? "").join("");

function valueOf(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const one of text) {
    const size = unit[one];
    if (size === undefined) digit = digit * 10 + Math.max(0, kanjiDigits.indexOf(one));
    else if (size < 1e4) {
      section += (digit || 1) * size;
      digit = 0;
    } else {
      total += (section + digit || 1) * size;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

const inWords = (value: number): ReadNumber => ({
  reading: value === 0 ? "ぜろ" : wordsOf(value),
  last: lastOf(value),
  value,
});

function wordsOf(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [1e12, "ちょう"],
    [1e8, "おく"],
    [1e4, "まん"],
  ];
  let rest = value;
  let words = "";
  for (const [size, name] of parts) {
    const many = Math.floor(rest / size);
    rest %= size;
    if (many > 0) words += before(thousands(many, true), name) + name;
  }
  return words + thousands(rest, false);
}

/** 一千万, but 千: a thousand is counted only before a larger unit. */
function thousands(value: number, counted: boolean): string {
  const [thousand, hundred, ten, one] = [1000, 100, 10, 1].map(
    (size) => Math.floor(value / size) % 10,
  );
  return (
    part(thousand, "せん", counted ? { 1: "いっせん", ...thousandNames } : thousandNames) +
    part(hundred, "ひゃく", hundredNames) +
    part(ten, "じゅう", {}) +
    (one === undefined || one === 0 ? "" : (names[one] ?? ""))
  );
}

const thousandNames: Readonly<Record<number, string>> = { 3: "さんぜん", 8: "はっせん" };
const hundredNames: Readonly<Record<number, string>> = {
  3: "さんびゃく",
  6: "ろっぴゃく",
  8: "はっぴゃく",
};

/** One of a unit is the unit alone: 百, not 一百. */
function part(many: number | undefined, unitName: string, own: Readonly<Record<number, string>>) {
  if (many === undefined || many === 0) return "";
  return own[many] ?? (many === 1 ? unitName : `${names[many] ?? ""}${unitName}`);
}

/** いっちょう, じゅっちょう. */
const before = (words: string, name: string): string =>
  name === "ちょう"
    ? words
        .replace(/いち$/u, "いっ")
        .replace(/はち$/u, "はっ")
        .replace(/じゅう$/u, "じゅっ")
    : words;

const lastOf = (value: number): number =>
  value === 0
    ? 0
    : value % 10 ||
      [100, 1000, 10_000].flatMap((size) => (value % size === 0 ? [] : [size / 10]))[0] ||
      10_000;
