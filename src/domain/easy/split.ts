import { lengthOf } from "./rules.ts";

/**
 * A long sentence in two, or where it could be cut. `to` is given only where both halves are whole
 * です・ます sentences whatever the verb; otherwise `after` names the words to cut behind.
 */
export type Split =
  | { readonly to: string; readonly after: null }
  | { readonly to: null; readonly after: string };

/** Cuts near the middle at 〜て、〜ので、〜が、〜し、〜から; null where no such place is. */
export function splitSentence(sentence: string): Split | null {
  const cuts = [...sentence.matchAll(joint)].map((found) => ({
    before: sentence.slice(0, found.index),
    word: found[1] ?? "",
    rest: sentence.slice(found.index + found[0].length),
  }));
  const near = cuts
    .filter(({ before, rest }) => lengthOf(before) >= shortest && lengthOf(rest) >= shortest)
    .sort((a, b) => unevenness(a) - unevenness(b));
  for (const cut of near) {
    const to = inTwo(cut);
    if (to !== null) return { to, after: null };
  }
  const [nearest] = near;
  return nearest === undefined
    ? null
    : { to: null, after: lastWords(nearest.before + nearest.word) };
}

type Cut = { readonly before: string; readonly word: string; readonly rest: string };

// The word stands before a comma, and behind a verb: 「朝から、」 「わたしが、」 「作業で、」 join no sentences.
const joint = /(ので|(?<=[るたいだすん])(?:から|けれど|けど|が|し)|て|(?<=[んい])で)、\s*/gu;
const shortest = 5;

const unevenness = ({ before, rest }: Cut): number => Math.abs(lengthOf(before) - lengthOf(rest));

function inTwo({ before, word, rest }: Cut): string | null {
  if (word === "て" || word === "で") return afterTe(before + word, rest);
  if (!polite.test(before)) return null;
  const next = linkOf[word];
  return next === undefined ? null : `${before}。${next}${rest}`;
}

const polite = /(?:です|でした|ます|ました|ません|ませんでした)$/u;

const linkOf: Readonly<Record<string, string>> = {
  ので: "だから、",
  から: "だから、",
  が: "でも、",
  けれど: "でも、",
  けど: "でも、",
  し: "それに、",
};

/** What 「〜て、」 says of time or wish is said at the end: 〜てください, 〜ました, 〜ます, 〜ましょう. */
function afterTe(te: string, rest: string): string | null {
  if (notAVerb.test(te)) return null;
  if (asks.test(rest)) return `${te}ください。つぎに、${rest}`;
  const end = /(ました|ましょう|ます)$/u.exec(rest.replace(/ね$/u, ""))?.[1];
  const stem = /^(.*(?:し|[えけげせてねへべめれ]|[見出来寝得]))て$/u.exec(te)?.[1];
  return end === undefined || stem === undefined ? null : `${stem}${end}。それから、${rest}`;
}

const asks = /て\s?(?:ください|みてください|みましょう)(?:ね)?$/u;

// Adverbs and particles that only look like a verb's 〜て.
const notAVerb =
  /(?:すべて|全て|はじめて|初めて|あらためて|改めて|きわめて|極めて|せめて|かねて|つとめて|として|にして|[にをと](?:対し|関し|通し|つい|よっ|とっ|おい|めぐっ|向け)て|いて|ので|まで|だけで|ところで|そこで|[あこそ]れで|一人で|ひとりで)$/u;

/** Enough of it to find the place again. */
const lastWords = (text: string): string => Array.from(text.trim()).slice(-8).join("");
