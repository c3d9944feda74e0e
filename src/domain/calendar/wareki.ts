import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { dayFrom } from "./day.ts";

export type DayProblem =
  | (Problem<"day.unreadable"> & { text: string })
  | (Problem<"day.notReal"> & { text: string })
  | (Problem<"day.notInEra"> & { text: string; was: string });

/** 令和8年5月1日; the first year is 元年. A day before 明治6年 keeps its western year (the calendar was another one). */
export function formatWareki(day: PlainDay): string {
  const { year, month, date } = parts(day);
  const era = eraOf(day);
  if (era === undefined) return `${year}年${month}月${date}日`;
  const yearInEra = year - era.firstYear + 1;
  return `${era.name}${yearInEra === 1 ? "元" : yearInEra}年${month}月${date}日`;
}

/** R8.5.1, for narrow columns. */
export function formatShortWareki(day: PlainDay): string {
  const { year, month, date } = parts(day);
  const era = eraOf(day);
  if (era === undefined) return `${year}.${month}.${date}`;
  return `${era.letter}${year - era.firstYear + 1}.${month}.${date}`;
}

/** Reads what people write in a date field: 令和8年5月1日, R8.5.1, 2026-05-01, 2026年5月1日, 20260501, full width too. */
export function parseDay(text: string): Result<PlainDay, DayProblem> {
  const tidy = text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/[−‐‑–—―ー]/g, "-")
    .replace(/\([月火水木金土日]\)$/, "");
  const western = westernForms.map((form) => form.exec(tidy)).find((match) => match !== null);
  if (western) return existing(Number(western[1]), western, text);
  const era = eraForm.exec(tidy);
  return era ? fromEra(era, text) : refuse({ code: "day.unreadable", text });
}

type Era = { name: string; short: string; letter: string; firstYear: number; from: PlainDay };

// Newest first. 明治 begins here on the day Japan took up the western calendar: earlier dates need another calendar.
// Source: 元号法 and the 改元 ordinances of 1912, 1926, 1989 and 2019; 太政官布告第337号 of 1872.
const eras: readonly Era[] = [
  { name: "令和", short: "令", letter: "R", firstYear: 2019, from: "2019-05-01" },
  { name: "平成", short: "平", letter: "H", firstYear: 1989, from: "1989-01-08" },
  { name: "昭和", short: "昭", letter: "S", firstYear: 1926, from: "1926-12-25" },
  { name: "大正", short: "大", letter: "T", firstYear: 1912, from: "1912-07-30" },
  { name: "明治", short: "明", letter: "M", firstYear: 1868, from: "1873-01-01" },
];

const westernForms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const eraForm =
  /^(令和|平成|昭和|大正|明治|[令平昭大明]|[RHSTM])(元|\d{1,2})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/i;

function fromEra(match: RegExpExecArray, text: string): Result<PlainDay, DayProblem> {
  const written = (match[1] ?? "").toUpperCase();
  const era = eras.find(({ name, short, letter }) => [name, short, letter].includes(written));
  if (era === undefined) return refuse({ code: "day.unreadable", text });
  const yearInEra = match[2] === "元" ? 1 : Number(match[2]);
  if (yearInEra < 1) return refuse({ code: "day.notReal", text });
  const day = existing(era.firstYear + yearInEra - 1, match, text, 3);
  if (!day.ok || eraOf(day.value) === era) return day;
  return refuse({ code: "day.notInEra", text, was: formatWareki(day.value) });
}

function existing(
  year: number,
  match: RegExpExecArray,
  text: string,
  monthAt = 2,
): Result<PlainDay, DayProblem> {
  const day = dayFrom(year, Number(match[monthAt]), Number(match[monthAt + 1]));
  return day === null || year < 1 ? refuse({ code: "day.notReal", text }) : ok(day);
}

const eraOf = (day: PlainDay): Era | undefined => eras.find(({ from }) => from <= day);

function parts(day: PlainDay): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, date };
}
