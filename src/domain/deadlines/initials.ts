/** 「あおき はると」 → 「A.H.」: all of a name that leaves the house in a calendar feed. 「利用者」 when there is no reading. */
export function initialsOf(kana: string): string {
  const letters = kana
    .normalize("NFKC")
    .trim()
    .split(/\s+/u)
    .map((part) => letterOf(part))
    .filter((letter) => letter !== null);
  return letters.length === 0 ? "利用者" : letters.map((letter) => `${letter}.`).join("");
}

const rows: readonly (readonly [letter: string, kana: string])[] = [
  ["A", "アァ"],
  ["I", "イィ"],
  ["U", "ウゥ"],
  ["E", "エェ"],
  ["O", "オォヲ"],
  ["K", "カキクケコ"],
  ["G", "ガギグゲゴ"],
  ["S", "サシスセソ"],
  ["Z", "ザズゼゾ"],
  ["J", "ジヂ"],
  ["T", "タツテト"],
  ["C", "チ"],
  ["D", "ダデド"],
  ["N", "ナニヌネノン"],
  ["H", "ハヒヘホ"],
  ["F", "フ"],
  ["B", "バビブベボ"],
  ["P", "パピプペポ"],
  ["M", "マミムメモ"],
  ["Y", "ヤユヨャュョ"],
  ["R", "ラリルレロ"],
  ["W", "ワ"],
  ["V", "ヴ"],
  ["Z", "ヅ"],
];

function letterOf(part: string): string | null {
  const [first = ""] = part;
  const katakana = first.replace(/[ぁ-ゖ]/u, (hiragana) =>
    String.fromCodePoint((hiragana.codePointAt(0) ?? 0) + 0x60),
  );
  const row = rows.find(([, kana]) => kana.includes(katakana) && katakana !== "");
  if (row) return row[0];
  return /^[a-z]$/iu.test(first) ? first.toUpperCase() : null;
}
