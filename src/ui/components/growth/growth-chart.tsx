import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { growthWords } from "../../../words/ladder.ts";
import { say, type WordSettings } from "../../../words/pair.ts";
import type { GrowthPoint, GrowthSeries } from "./series.ts";

export type GrowthChartProps = {
  readonly title: string;
  readonly series: readonly GrowthSeries[];
  readonly settings: WordSettings;
};

// A point every 44 px keeps each link a target of its own; a long story scrolls inside its frame.
const slot = 44;
const left = 92;
const right = 24;
const top = 28;
const floor = 188;
const height = 250;
/** Where both days fit on one line below. */
const wide = 600;

/** One person's own way, drawn on the server; every point leads to its experience. */
export function GrowthChart({ title, series, settings }: GrowthChartProps) {
  const days = series[0]?.points ?? [];
  const width = Math.max(252, left + right + slot * Math.max(1, days.length - 1));
  const x = scalePoint<number>()
    .domain(days.map((_, index) => index))
    .range([left, width - right]);
  const y = scaleLinear().domain([0, 100]).range([floor, top]);
  const place = (index: number, share: number) => ({ x: x(index) ?? left, y: y(share) });
  return (
    <figure class="growth-chart">
      <figcaption>{title}</figcaption>
      <div class="scroll" role="region" aria-label={title} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group">
          <title>{title}</title>
          <Levels y={y} width={width} settings={settings} />
          {series.map((one) => (
            <g key={one.by} class={one.by}>
              <path class="way" d={way(one.points, place)} />
              {one.points.map((point, index) => (
                <Point
                  key={point.when}
                  {...{ point, name: one.name }}
                  at={place(index, point.share ?? 0)}
                />
              ))}
            </g>
          ))}
          <Ends days={days} width={width} />
        </svg>
      </div>
      <Legend series={series} />
    </figure>
  );
}

function way(
  points: readonly GrowthPoint[],
  place: (index: number, share: number) => { x: number; y: number },
): string {
  return (
    line<GrowthPoint>()
      .defined((point) => point.share !== null)
      .x((point, index) => place(index, point.share ?? 0).x)
      .y((point, index) => place(index, point.share ?? 0).y)([...points]) ?? ""
  );
}

type PointProps = { point: GrowthPoint; name: string; at: { x: number; y: number } };

function Point({ point, name, at }: PointProps) {
  if (point.share === null) return null;
  const told = `${point.when} ${name} ${Math.round(point.share)}%`;
  const dot = <circle class="dot" cx={at.x} cy={at.y} r="7" />;
  if (point.href === undefined) return dot;
  return (
    <a href={point.href} aria-label={told}>
      <circle class="touch" cx={at.x} cy={at.y} r="22" />
      {dot}
    </a>
  );
}

type LevelsProps = { y: (share: number) => number; width: number; settings: WordSettings };

const Levels = ({ y, width, settings }: LevelsProps) => (
  <g class="levels" aria-hidden="true">
    {(["none", "half", "all"] as const).map((level, index) => (
      <g key={level}>
        <line x1={left - 16} x2={width} y1={y(index * 50)} y2={y(index * 50)} />
        <text x={left - 20} y={y(index * 50) + 6} text-anchor="end">
          {say(growthWords[level], settings)}
        </text>
      </g>
    ))}
  </g>
);

/** Only the first and the last day are written under the line: まえの じぶん → いまの じぶん. */
function Ends({ days, width }: { days: readonly GrowthPoint[]; width: number }) {
  const [first] = days;
  const last = days.at(-1);
  return (
    <g class="ends" aria-hidden="true">
      {last !== undefined && (
        <text x={width - 6} y={height - 30} text-anchor="end">
          {last.when}
        </text>
      )}
      {first !== undefined && first !== last && (
        <text x={6} y={width < wide ? height - 6 : height - 30} text-anchor="start">
          {first.when}
        </text>
      )}
    </g>
  );
}

const Legend = ({ series }: { series: readonly GrowthSeries[] }) => (
  <ul class="legend">
    {series.map((one) => (
      <li key={one.by} class={one.by}>
        {one.name}
      </li>
    ))}
  </ul>
);
