import type { Example } from "../../example.ts";
import { GrowthChart } from "./growth-chart.tsx";
import { GrowthTable } from "./growth-table.tsx";
import { Ladder } from "./ladder.tsx";
import type { GrowthSeries } from "./series.ts";

const shares = [null, 20, 20, 40, null, null, 60, 40, 60, 80, 100, 80, 100, 100];

const series: readonly GrowthSeries[] = [
  { by: "self", name: "じぶん", points: shares.map((share, index) => point(share, index)) },
  {
    by: "supporter",
    name: "しょくいん",
    points: shares.map((share, index) =>
      point(share === null ? null : Math.max(0, share - 20), index),
    ),
  },
];

function point(share: number | null, index: number) {
  const when = `4月${index + 1}日`;
  return share === null ? { when, share } : { when, share, href: `/experiences/${index}` };
}

export const examples: readonly Example[] = [
  {
    name: "いっぽの だん",
    shown: (settings) => (
      <Ladder
        settings={settings}
        label="はこおりの いっぽ"
        now="alone"
        reached={{
          first: { when: "4月2日", href: "/experiences/1" },
          together: { when: "4月9日", href: "/experiences/5" },
          alone: { when: "6月1日", href: "/experiences/9" },
        }}
      />
    ),
  },
  {
    name: "ひとりで できた わりあい",
    shown: (settings) => (
      <div class="stack">
        <GrowthChart title="はこおり" series={series} settings={settings} />
        <GrowthTable title="はこおりの ひょう" series={series} settings={settings} />
      </div>
    ),
  },
];
