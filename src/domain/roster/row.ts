import type { PlainDay } from "../ids.ts";
import { daysBetween } from "../calendar/day.ts";
import { formatWareki, parseDay } from "../calendar/wareki.ts";
import { rosterColumns, type RosterColumn } from "./columns.ts";

export type RosterRow = {
  /** The line of the file on which the row begins, the heading being line 1. */
  readonly line: number;
  readonly name: string;
  /** Hiragana. */
  readonly kana: string;
  readonly bornOn: PlainDay;
  readonly startedOn: PlainDay;
  readonly group: string | null;
  readonly certificateNumber: string | null;
};

/** One thing to mend in the file: where, and how, in words for the person who mends it. */
export type RowProblem = {
  readonly code: `roster.${string}`;
  readonly line: number;
  /** The column's title, or empty when the whole line is meant. */
  readonly column: string;
  readonly repair: string;
};

export type Cells = Readonly<Partial<Record<RosterColumn, string>>>;

/** Reads one row; every column's problem is listed, and the row is null when there is any. */
export function readRow(
  line: number,
  cells: Cells,
  today: PlainDay,
): { readonly row: RosterRow | null; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const tell: Tell = (code, column, repair) => {
    problems.push({ code, line, column: rosterColumns[column].title, repair });
    return null;
  };
  const name = readName(cells, tell);
  const kana = readKana(cells, tell);
  const bornOn = readBirth(cells.bornOn, today, tell);
  const startedOn = readStart(cells.startedOn, bornOn, tell);
  const certificateNumber = readCertificate(cells.certificateNumber, tell);
  const group = spaced(cells.group) || null;
  if (group !== null && group.length > 60) tell("roster.tooLong", "group", repairs.tooLong(60));
  const whole = name !== null && kana !== null && bornOn !== null && startedOn !== null;
  if (problems.length > 0 || !whole) return { row: null, problems };
  return { row: { line, name, kana, bornOn, startedOn, group, certificateNumber }, problems };
}

type Tell = (code: `roster.${string}`, column: RosterColumn, repair: string) => null;

function readName(cells: Cells, tell: Tell): string | null {
  const halves = [spaced(cells.familyName), spaced(cells.givenName)];
  const name = spaced(cells.name) || (halves.includes("") ? "" : halves.join(" "));
  if (name === "") return tell("roster.nameMissing", "name", "氏名を書いてください。");
  if (name.includes("\uFFFD")) return tell("roster.garbled", "name", repairs.garbled);
  return name.length > 60 ? tell("roster.tooLong", "name", repairs.tooLong(60)) : name;
}

function readKana(cells: Cells, tell: Tell): string | null {
  const halves = [spaced(cells.familyKana), spaced(cells.givenKana)];
  const written = spaced(cells.kana) || (halves.includes("") ? "" : halves.join(" "));
  const kana = toHiragana(written.normalize("NFKC"));
  if (kana === "") return tell("roster.kanaMissing", "kana", "ふりがなを書いてください。");
  if (!/^[ぁ-ゖー・ ]+$/.test(kana)) {
    return tell("roster.kanaUnreadable", "kana", "ひらがなかカタカナだけで書いてください。");
  }
  return kana.length > 80 ? tell("roster.tooLong", "kana", repairs.tooLong(80)) : kana;
}

function readBirth(written: string | undefined, today: PlainDay, tell: Tell): PlainDay | null {
  const day = readDay(written, "bornOn", tell);
  if (day === null) return null;
  if (day > today)
    return tell("roster.bornInFuture", "bornOn", "今日より後の日です。年を確かめてください。");
  if (daysBetween(day, today) > 120 * 366) {
    return tell("roster.bornTooLongAgo", "bornOn", "120年より前の日です。年を確かめてください。");
  }
  return day;
}

function readStart(
  written: string | undefined,
  bornOn: PlainDay | null,
  tell: Tell,
): PlainDay | null {
  const day = readDay(written, "startedOn", tell);
  if (day === null || bornOn === null || day > bornOn) return day;
  return tell(
    "roster.startedBeforeBirth",
    "startedOn",
    `生年月日（${formatWareki(bornOn)}）より後の日を書いてください。`,
  );
}

function readDay(
  written: string | undefined,
  column: "bornOn" | "startedOn",
  tell: Tell,
): PlainDay | null {
  if (spaced(written) === "") {
    return tell(
      "roster.dayMissing",
      column,
      "「平成5年4月1日」か「1993-04-01」のように書いてください。",
    );
  }
  const day = parseDay(spaced(written));
  if (day.ok) return day.value;
  if (day.problem.code === "day.notInEra") {
    return tell(
      "roster.dayNotInEra",
      column,
      `この日は${day.problem.was}です。元号を確かめてください。`,
    );
  }
  return day.problem.code === "day.notReal"
    ? tell("roster.dayNotReal", column, "暦にない日です。月と日を確かめてください。")
    : tell(
        "roster.dayUnreadable",
        column,
        "「平成5年4月1日」か「1993-04-01」のように書いてください。",
      );
}

function readCertificate(written: string | undefined, tell: Tell): string | null {
  const number = (written ?? "").normalize("NFKC").replaceAll(/[\s-]/g, "");
  if (number === "" || /^\d{10}$/.test(number)) return number || null;
  return tell(
    "roster.certificateNotTenDigits",
    "certificateNumber",
    /^\d{1,9}$/.test(number)
      ? "10けたの数字です。表計算ソフトで頭の0が消えていないか確かめてください。"
      : "10けたの数字だけで書くか、空にしてください。",
  );
}

const repairs = {
  garbled: "文字が壊れています（�）。元のファイルから保存し直してください。",
  tooLong: (limit: number) => `${limit}文字までにしてください。`,
} as const;

/** One space where there were any, none at the ends; the letters stay as written (髙 stays 髙). */
const spaced = (written: string | undefined): string =>
  (written ?? "").replaceAll(/\s+/g, " ").trim();

const toHiragana = (kana: string): string =>
  kana.replaceAll(/[ァ-ヶ]/g, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60),
  );
