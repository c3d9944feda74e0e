import { hourInWords } from "./hours.ts";
import { brokenRules, lengthOf, type Broken, type EasyRule } from "./rules.ts";
import { simplerWords } from "./simpler.ts";
import { splitSentence } from "./split.ts";

/** What makes a text hard to read and, where that is safe, the words to put in its place. */
export type EasyHint = {
  readonly rule: EasyRule | "やさしい言葉";
  /** As it stands in the text; once replaced, the hint is gone. */
  readonly at: string;
  /** In its place; null where only a person can say it better. */
  readonly to: string | null;
  /** For the one who writes. */
  readonly words: string;
};

/** More at once would be read by nobody; the next ones come when these are done. */
export const mostHints = 3;

/** Every hint for a text meant for a person, in the order of the text. Nothing is changed by it. */
export function easyHints(text: string): EasyHint[] {
  const simpler = simplerWords
    .filter(([hard]) => text.includes(hard))
    .map(([hard, simple]): EasyHint => {
      return {
        rule: "やさしい言葉",
        at: hard,
        to: simple,
        words: `「${hard}」は「${simple}」と書けます。`,
      };
    });
  const named = (at: string) =>
    simpler.some((hint) => hint.at.includes(at) || at.includes(hint.at));
  const broken = brokenRules(text)
    // One hint for a run that a simpler word already takes away.
    .filter(({ rule, at }) => rule !== "漢字は3つまで続ける" || !named(at))
    .map(hintFor);
  return once([...broken, ...simpler]).sort((a, b) => text.indexOf(a.at) - text.indexOf(b.at));
}

function hintFor({ rule, at }: Broken): EasyHint {
  const hint = (words: string, to: string | null = null): EasyHint => ({ rule, at, to, words });
  switch (rule) {
    case "30文字まで":
      return splitHint(at);
    case "1文に漢字13字まで":
      return hint(
        `「${short(at)}」に漢字が多く入っています。ひらがなをまぜると読みやすくなります。`,
      );
    case "漢字は3つまで続ける":
      return hint(`「${at}」は漢字が続きます。「の」を入れるか、やさしい言葉にできます。`);
    case "二重否定を使わない":
      return hint(`「${at}」は「〜してください」「〜します」のように、一度で言うと伝わります。`);
    case "責める言葉を使わない":
      return hint(`「${at}」は責められたように読めます。「つぎに どうするか」を書くと伝わります。`);
    case "午前・午後で書く": {
      const to = hourInWords(at);
      return hint(`「${at}」は「${to ?? "午前・午後"}」と書くと伝わります。`, to);
    }
    case "数は算用数字": {
      const to = at.replaceAll(/[一二三四五六七八九]/gu, (digit) => digits[digit] ?? digit);
      const isSure = !/[十百千]/u.test(at) && at.match(/[一二三四五六七八九]/gu)?.length === 1;
      return hint(`「${at}」は数字で書くと読みやすくなります。`, isSure ? to : null);
    }
  }
}

const digits: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

function splitHint(at: string): EasyHint {
  const rule = "30文字まで";
  const long = `「${short(at)}」は一文が${lengthOf(at)}文字です。`;
  const split = splitSentence(at);
  if (split === null)
    return { rule, at, to: null, words: `${long}短い文に分けると読みやすくなります。` };
  return split.to === null
    ? { rule, at, to: null, words: `${long}「…${split.after}」のあとで、二つの文に分けられます。` }
    : { rule, at, to: split.to, words: `${long}二つに分けられます：「${split.to}」` };
}

const short = (sentence: string): string => {
  const letters = Array.from(sentence.trim());
  return letters.length > 12 ? `${letters.slice(0, 11).join("")}…` : letters.join("");
};

const once = (hints: readonly EasyHint[]): EasyHint[] =>
  hints.filter(
    (hint, index) =>
      hints.findIndex((one) => one.rule === hint.rule && one.at === hint.at) === index,
  );
