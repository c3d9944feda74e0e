import type { PlainDay } from "../ids.ts";
import type { RosterRow, RowProblem } from "./row.ts";

/** Somebody the office already has. */
export type KnownPerson = {
  readonly name: string;
  readonly bornOn: PlainDay | null;
  readonly certificateNumber: string | null;
};

/** The same certificate number, or the same name and birthday, is the same person: in the file or in the office. */
export function duplicates(
  rows: readonly RosterRow[],
  known: readonly KnownPerson[],
): RowProblem[] {
  const inOffice = new Set(known.flatMap(keysOf));
  const firstLine = new Map<string, number>();
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    const earlier = keys.flatMap((key) => firstLine.get(key) ?? []);
    if (keys.some((key) => inOffice.has(key))) {
      problems.push(problemOf(row, "roster.alreadyHere", repairs.alreadyHere));
    }
    if (earlier.length > 0) {
      problems.push(
        problemOf(row, "roster.twiceInFile", repairs.twiceInFile(Math.min(...earlier))),
      );
    }
    for (const key of keys) if (!firstLine.has(key)) firstLine.set(key, row.line);
  }
  return problems;
}

function keysOf({ name, bornOn, certificateNumber }: KnownPerson): string[] {
  const keys = [];
  if (certificateNumber !== null && certificateNumber !== "") keys.push(`no:${certificateNumber}`);
  if (bornOn !== null) keys.push(`${bornOn}:${name.normalize("NFKC").replaceAll(/\s/g, "")}`);
  return keys;
}

const problemOf = ({ line }: RosterRow, code: RowProblem["code"], repair: string): RowProblem => ({
  code,
  line,
  column: "",
  repair,
});

const repairs = {
  alreadyHere:
    "もう登録されている人です（同じ受給者証番号、または同じ氏名と生年月日）。この行を消してください。",
  twiceInFile: (line: number) => `${line}行目と同じ人です。どちらかの行を消してください。`,
} as const;
