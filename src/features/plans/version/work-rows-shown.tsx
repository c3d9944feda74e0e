import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { WorkRow } from "../../../domain/plan/content.ts";
import { sectionNames } from "../../../domain/plan/sections.ts";

/** Outside work, home use, transport… as they stand in the version. */
export function WorkRowsShown({ rows }: { rows: readonly WorkRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>そのほかの支援</h2>
      <dl class="plan-facts">
        {rows.map((row, index) => (
          <div key={index}>
            <dt>{sectionNames[row.kind]}</dt>
            <dd>{workRowText(row)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function workRowText(row: WorkRow): string {
  if ("purpose" in row) {
    const { from, until } = row.period;
    const when = `${formatWareki(from)}から${formatWareki(until)}まで`;
    return `${row.place}・${when}・目的：${row.purpose}・見込まれる効果：${row.expectedEffect}・必要なわけ：${row.whyNeeded}`;
  }
  return row.kind === "homeUse" ? `${row.content}・連絡：${row.contact}` : row.content;
}
