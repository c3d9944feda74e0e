import { growthWords } from "../../../words/ladder.ts";
import { say, type WordSettings } from "../../../words/pair.ts";
import { Table } from "../table/table.tsx";
import type { GrowthSeries } from "./series.ts";

export type GrowthTableProps = {
  readonly title: string;
  readonly series: readonly GrowthSeries[];
  readonly settings: WordSettings;
};

/** The same as the chart, newest first, for whoever reads better than looks. */
export function GrowthTable({ title, series, settings }: GrowthTableProps) {
  const days = (series[0]?.points ?? []).map((point, index) => ({ point, index })).reverse();
  return (
    <Table
      caption={title}
      rows={days}
      rowKey={(day) => String(day.index)}
      columns={[
        {
          key: "day",
          head: say(growthWords.day, settings),
          cell: ({ point }) =>
            point.href === undefined ? point.when : <a href={point.href}>{point.when}</a>,
        },
        ...series.map((one) => ({
          key: one.by,
          head: one.name,
          cell: (day: { index: number }) => {
            const share = one.points[day.index]?.share ?? null;
            return share === null ? say(growthWords.gap, settings) : `${Math.round(share)}%`;
          },
        })),
      ]}
    />
  );
}
