import { ok, refuse, type Result } from "../domain/result.ts";

export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = {
  readonly code:
    | "password.tooShort"
    | "password.tooLong"
    | "password.ownName"
    | "password.easyToGuess";
} & Record<string, unknown>;

/**
 * At least 12 characters, nothing about its kinds; not made of the names around the person; not in
 * or near the lists of leaked passwords, which are in the program and need no network. Sources:
 * OWASP ASVS 5.0 §6.2.1, 6.2.4, 6.2.5, 6.2.11, 6.2.12; NIST SP 800-63B-4 §3.1.1.2.
 */
export async function checkPassword(
  password: string,
  namesAround: readonly string[],
): Promise<Result<string, PasswordProblem>> {
  const text = password.normalize("NFKC");
  const length = Array.from(text).length;
  if (length < shortestPassword) {
    return refuse({ code: "password.tooShort", min: shortestPassword });
  }
  if (length > longestPassword) return refuse({ code: "password.tooLong", max: longestPassword });
  const names = wordsOf(namesAround);
  if (holdsName(text, names)) return refuse({ code: "password.ownName" });
  const guesser = await guesserReady();
  // 3 of 4: more than 10^8 guesses, where everything in or near a list has far fewer.
  return guesser.check(text, names).score >= 3
    ? ok(text)
    : refuse({ code: "password.easyToGuess" });
}

/** Names and their parts: of 「taro@office.example」 also "taro" and "office". */
function wordsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s@._\-・　]+/u)]);
  return [...new Set(parts.map(plain))].filter((word) => word.length >= 2);
}

/** A short word such as 「森」 or "co" inside a long sentence says nothing. */
function holdsName(password: string, names: readonly string[]): boolean {
  const text = plain(password);
  return names.some(
    (name) => name.length >= (/^[\x20-\x7e]+$/.test(name) ? 4 : 2) && text.includes(name),
  );
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s/g, "");

type Guesser = { check(password: string, names: string[]): { score: number } };

let guesser: Promise<Guesser> | undefined;

/** The lists take some megabytes: loaded when the first password is chosen, not at every start. */
const guesserReady = (): Promise<Guesser> => (guesser ??= loadGuesser());

async function loadGuesser(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, lists] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary: lists.dictionary, graphs: lists.adjacencyGraphs });
}
