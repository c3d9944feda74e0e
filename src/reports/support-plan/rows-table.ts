import type { PlanContent, PlanRow } from "../../domain/plan/content.ts";
import type { PlanSection } from "../../domain/plan/sections.ts";
import { formatShortWareki } from "../../domain/calendar/wareki.ts";
import { orDash, type Block } from "../kit/model.ts";

type Shows = (section: PlanSection) => boolean;
type Column = {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: PlanRow) => string;
};

/** The rows of the plan by priority, in the columns this office shows. */
export function rowsTable(title: string, { rows }: PlanContent, shows: Shows): Block {
  const columns = columnsOf(shows);
  return {
    kind: "table",
    caption: title,
    columns: columns.map(({ head, width }) => ({ head, width })),
    rows: rows
      .toSorted((a, b) => a.priority - b.priority)
      .map((row) => columns.map(({ cell }) => orDash(cell(row)))),
  };
}

const columnsOf = (shows: Shows): Column[] => [
  { head: "順", width: 1, cell: ({ priority }) => String(priority) },
  { head: "課題・ニーズ", width: 4, cell: ({ need }) => need },
  { head: "具体的な到達目標", width: 4, cell: ({ target }) => target },
  ...(shows("personsPart")
    ? [{ head: "本人の役割", width: 4, cell: ({ personsPart }: PlanRow) => personsPart }]
    : []),
  { head: "支援の内容", width: 6, cell: (row) => supportText(row, shows) },
  {
    head: "期間",
    width: 3,
    cell: ({ period }) => `${short(period.from)}から\n${short(period.until)}`,
  },
  { head: "担当", width: 3, cell: ({ who }) => who },
  ...(shows("care") ? [{ head: "留意事項", width: 4, cell: ({ care }: PlanRow) => care }] : []),
];

const short = formatShortWareki;

function supportText({ support }: PlanRow, shows: Shows): string {
  const { method, frequency, time, place } = support;
  return [
    method,
    ...(shows("frequency") ? [frequency] : []),
    ...(shows("timeAndPlace") ? [time, place] : []),
  ]
    .filter((part) => part.trim() !== "")
    .join("\n");
}
