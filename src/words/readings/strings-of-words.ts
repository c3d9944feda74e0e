import { hasKanji } from "../../domain/reading/kana.ts";

/**
 * Every sentence with kanji in modules of words, by module. Of a sentence made from facts only those
 * that stay the same whatever the facts are: the analyser reads the others.
 */
export function stringsOfWords(
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ReadonlyMap<string, readonly string[]> {
  const seen = new Set<string>();
  const strings = new Map<string, readonly string[]>();
  for (const [file, exported] of Object.entries(modules)) {
    const found = [...new Set(Object.values(exported).flatMap(sentencesIn))].filter(
      (one) => hasKanji(one) && !seen.has(one),
    );
    for (const one of found) seen.add(one);
    if (found.length > 0) strings.set(file, found);
  }
  return strings;
}

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === "function") return unchanging((facts) => value(facts));
  if (typeof value !== "object" || value === null) return [];
  if ("std" in value && "easy" in value)
    return [value.std, value.easy].filter((half) => typeof half === "string");
  return Object.values(value).flatMap(sentencesIn);
}

/** What a function of words says both times, with short facts and with lists. */
function unchanging(make: (facts: unknown) => unknown): readonly string[] {
  const [first, second] = [saidWith(make, "3", ["3"]), saidWith(make, "7", ["7", "9"])];
  const again = new Set(second);
  return first.filter((one) => again.has(one));
}

function saidWith(
  make: (facts: unknown) => unknown,
  fact: string,
  list: readonly string[],
): readonly string[] {
  try {
    return sentencesIn(make(factsOf(fact)));
  } catch {
    try {
      return sentencesIn(make(factsOf(list)));
    } catch {
      return [];
    }
  }
}

/** Facts of any name; a fact used as text or number is the value itself. */
const factsOf = (fact: unknown): unknown =>
  new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => fact : fact) });
