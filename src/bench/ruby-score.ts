import { readFileSync } from "node:fs";
import { toHiragana } from "../domain/reading/kana.ts";
import { readText } from "../domain/reading/overlay.ts";
import type { Segment } from "../domain/reading/segments.ts";
import type { Tokenize } from "../domain/reading/token.ts";

export type Score = { readonly words: number; readonly right: number };
export type Wrong = { readonly set: string; readonly expected: string; readonly got: string };

type Piece = { readonly base: string; readonly readings: readonly string[] };
type Marked = { readonly set: string; readonly line: string; readonly pieces: readonly Piece[] };

/** Words read right in a file of sentences, by the letter that its lines begin with. */
export function scoreOf(
  file: string,
  tokenize: Tokenize,
): { readonly scores: ReadonlyMap<string, Score>; readonly wrong: readonly Wrong[] } {
  const scores = new Map<string, Score>();
  const wrong: Wrong[] = [];
  for (const { set, pieces } of sentencesIn(file)) {
    const text = pieces.map(({ base }) => base).join("");
    const verdicts = judged(pieces, readText(text, tokenize, []));
    const before = scores.get(set) ?? { words: 0, right: 0 };
    const missed = verdicts.filter(({ isRight }) => !isRight);
    wrong.push(...missed.map(({ expected, got }) => ({ set, expected, got })));
    scores.set(set, {
      words: before.words + verdicts.length,
      right: before.right + verdicts.length - missed.length,
    });
  }
  return { scores, wrong };
}

/** The file of that name beside this module, or beside the sources when built. */
export const readSet = (name: string): string =>
  readFileSync(new URL(`../../src/bench/${name}`, import.meta.url), "utf8");

function sentencesIn(file: string): readonly Marked[] {
  return file.split("\n").flatMap((row) => {
    const [, set, line] = /^([A-Z]) (.+)$/u.exec(row) ?? [];
    return set === undefined || line === undefined ? [] : [{ set, line, pieces: piecesOf(line) }];
  });
}

/** `{base|reading|other right reading}`; a character outside of groups is read as it stands. */
const piecesOf = (line: string): readonly Piece[] =>
  (line.match(/\{[^}]+\}|./gsu) ?? []).map((part) => {
    const [base = "", ...readings] = part.startsWith("{") ? part.slice(1, -1).split("|") : [part];
    return { base, readings };
  });

type Verdict = { readonly expected: string; readonly got: string; readonly isRight: boolean };

/** Each marked word against ours, cut at the points that both sides share. */
function judged(pieces: readonly Piece[], segments: readonly Segment[]): readonly Verdict[] {
  const ours = segments.flatMap(({ base, reading }): Piece[] =>
    reading === null
      ? Array.from(base, (one) => ({ base: one, readings: [] }))
      : [{ base, readings: [reading] }],
  );
  const mine = new Set(endsOf(ours));
  const shared = new Set(endsOf(pieces).filter((end) => mine.has(end)));
  const [marked, found] = [cutAt(pieces, shared), cutAt(ours, shared)];
  return marked.flatMap((chunk, index) => {
    const words = chunk.filter(({ readings }) => readings.length > 0);
    const got = readingsOf(found[index] ?? [])[0] ?? "";
    const wanted = readingsOf(chunk);
    const expected = `${chunk.map(({ base }) => base).join("")}: ${wanted.join(" / ")}`;
    return words.map(() => ({ expected, got, isRight: wanted.includes(got) }));
  });
}

function endsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ base }) => (at += base.length));
}

function cutAt(pieces: readonly Piece[], cuts: ReadonlySet<number>): readonly Piece[][] {
  const chunks: Piece[][] = [[]];
  for (const [index, end] of endsOf(pieces).entries()) {
    const piece = pieces[index];
    if (piece !== undefined) chunks.at(-1)?.push(piece);
    if (cuts.has(end)) chunks.push([]);
  }
  return chunks;
}

/** Every way the pieces may be read, one after the other. */
const readingsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.reduce<readonly string[]>(
    (begun, { base, readings }) =>
      begun.flatMap((start) =>
        (readings.length === 0 ? [toHiragana(base)] : readings).map((one) => start + one),
      ),
    [""],
  );
