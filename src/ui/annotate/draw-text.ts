import { isHard } from "../../domain/reading/grades.ts";
import { plain, type Segment } from "../../domain/reading/segments.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { phraseStarts } from "../phrases/phrases.ts";
import { encoded } from "./entities.ts";

/**
 * A text as a person wants to read it: readings over its words, and a `<wbr>` where a line may break.
 * Without its `rt`, `rp` and tags it is the text itself, character for character. A reader of the
 * screen speaks the word once: the reading is drawn for the eye, speech takes it from elsewhere.
 */
export function drawText(
  text: string,
  segments: readonly Segment[] | null,
  ruby: PersonSettings["ruby"],
): string {
  const starts = breaksOf(text);
  let at = 0;
  const drawn = (segments ?? [plain(text)])
    .map(({ base, reading }) => {
      const from = at;
      at += base.length;
      return reading !== null && isShown(base, ruby)
        ? `${starts.has(from) ? "<wbr>" : ""}${rubyOf(base, reading)}`
        : withBreaks(base, from, starts);
    })
    .join("");
  return /\d/.test(text) ? drawn.replaceAll(counted, "<ippo-count>$&</ippo-count>") : drawn;
}

/** A browser breaks a line before a reading, and 「11／月」 is read twice before it is understood. */
const counted = /\d+<ruby>.*?<\/ruby>/g;

const isShown = (base: string, ruby: PersonSettings["ruby"]): boolean =>
  ruby === "all" || (ruby === "hard" && isHard(base));

const rubyOf = (base: string, reading: string): string =>
  `<ruby>${encoded(base)}<rp>（</rp><rt aria-hidden="true">${encoded(reading)}</rt><rp>）</rp></ruby>`;

function withBreaks(base: string, offset: number, starts: ReadonlySet<number>): string {
  let result = "";
  let from = 0;
  for (let at = 0; at < base.length; at++) {
    if (!starts.has(offset + at)) continue;
    result += `${encoded(base.slice(from, at))}<wbr>`;
    from = at;
  }
  return result + encoded(base.slice(from));
}

/** Words written with spaces break at these; only a stretch too long for a line is broken inside. */
function breaksOf(text: string): ReadonlySet<number> {
  const long = [...text.matchAll(/\S+/gu)]
    .map(({ index, 0: stretch }) => ({ from: index, until: index + stretch.length }))
    .filter(({ from, until }) => until - from > fits);
  if (long.length === 0) return none;
  const isInLong = (at: number) => long.some(({ from, until }) => from < at && at < until);
  const isWord = writtenWithSpaces.test(text) ? isInsideKana : () => false;
  const starts = [...phraseStarts(text), ...plainStarts(text)];
  return new Set(starts.filter((at) => isInLong(at) && !isGlued(text, at) && !isWord(text, at)));
}

/** Characters that fit a line beside a picture on a screen of 320 px. */
const fits = 6;

const none: ReadonlySet<number> = new Set();

/** 「はこを おる」: whoever wrote it has said where its words end, and the model only guesses. */
const writtenWithSpaces = /[\p{Script=Hiragana}\p{Script=Katakana}ー、。][ 　][\p{L}「]/u;

const isInsideKana = (text: string, at: number): boolean =>
  /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2}$/u.test(text.slice(at - 1, at + 1));

/** Behind what ends a part of a sentence, and between the parts of a day in full: 「2026年／11月20日（金）／午前9時」. */
const plainStarts = (text: string): number[] =>
  [...text.matchAll(/[、。：；！？」）)]|年(?=\d)|日(?=午)/gu)].map(({ index }) => index + 1);

/**
 * After a space a line breaks anyway; half a character, an accent or a joined emoji begins nothing, no line
 * begins with what ends a part, and a number does not leave what it counts.
 */
const isGlued = (text: string, at: number): boolean =>
  /\s/u.test(text.charAt(at - 1)) ||
  text.charAt(at - 1) === joiner ||
  text.charAt(at) === joiner ||
  /^[\p{M}\p{Cs}、。：；！？」）)・]/u.test(text.slice(at, at + 2)) ||
  /^\d\p{L}/u.test(text.slice(at - 1, at + 1));

const joiner = "\u200d";
