import { CsvError, parse } from "csv-parse/sync";
import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { columnOf, missingColumns, rosterColumns, type RosterColumn } from "./columns.ts";
import { duplicates, type KnownPerson } from "./duplicates.ts";
import { readRow, type Cells, type RosterRow, type RowProblem } from "./row.ts";

export type RosterProblem =
  | (Problem<"roster.notCsv"> & { line: number })
  | Problem<"roster.empty">
  | (Problem<"roster.columnsMissing"> & { columns: readonly string[] })
  | (Problem<"roster.columnTwice"> & { column: string })
  | (Problem<"roster.tooManyRows"> & { limit: number; rows: number })
  | (Problem<"roster.rows"> & { problems: readonly RowProblem[] });

export const rosterRowLimit = 2000;

/** All rows, or every problem of every row in the order of the file: nothing is taken in by half. */
export function parseRoster(
  text: string,
  known: readonly KnownPerson[],
  today: PlainDay,
): Result<readonly RosterRow[], RosterProblem> {
  const read = readLines(text);
  if (!read.ok) return read;
  const [heading, ...lines] = read.value;
  if (heading === undefined || lines.length === 0) return refuse({ code: "roster.empty" });
  if (lines.length > rosterRowLimit) {
    return refuse({ code: "roster.tooManyRows", limit: rosterRowLimit, rows: lines.length });
  }
  const columns = readHeading(heading.cells);
  if (!columns.ok) return columns;

  const results = lines.map((line) => readLine(line, columns.value, today));
  const rows = results.flatMap(({ row }) => row ?? []);
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...duplicates(rows, known),
  ].sort((a, b) => a.line - b.line);
  return problems.length > 0 ? refuse({ code: "roster.rows", problems }) : ok(rows);
}

type Line = { readonly line: number; readonly cells: readonly string[] };

function readLines(text: string): Result<readonly Line[], RosterProblem> {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const lines: Line[] = [];
  let line = 1;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      delimiter: first.includes("\t") && !first.includes(",") ? "\t" : ",",
      // A quoted cell may hold line breaks: a row begins where the one before it ended.
      on_record: (cells: string[], { lines: end }) => {
        lines.push({ line, cells });
        line = end + 1;
        return null;
      },
    });
    return ok(lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")));
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const { lines: at } = problem;
    return refuse({ code: "roster.notCsv", line: typeof at === "number" ? at : line });
  }
}

function readHeading(
  cells: readonly string[],
): Result<readonly (RosterColumn | null)[], RosterProblem> {
  const columns = cells.map(columnOf);
  const found = new Set<RosterColumn>();
  for (const column of columns) {
    if (column === null) continue;
    if (found.has(column)) {
      return refuse({ code: "roster.columnTwice", column: rosterColumns[column].title });
    }
    found.add(column);
  }
  const missing = missingColumns(found);
  return missing.length > 0
    ? refuse({ code: "roster.columnsMissing", columns: missing })
    : ok(columns);
}

function readLine(
  { line, cells }: Line,
  columns: readonly (RosterColumn | null)[],
  today: PlainDay,
): ReturnType<typeof readRow> {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
    const repair = '見出しより列が多い行です。「,」を含む言葉は "" で囲んでください。';
    return { row: null, problems: [{ code: "roster.tooManyCells", line, column: "", repair }] };
  }
  const named: { -readonly [Column in keyof Cells]: Cells[Column] } = {};
  for (const [at, column] of columns.entries()) {
    if (column !== null) named[column] = cells[at] ?? "";
  }
  return readRow(line, named, today);
}
