import { sessionPct } from "../../../domain/growth/sessions.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import type { SessionRow } from "../queries.ts";
import { sessionOf } from "../standing.ts";
import { halfOf, halvesOf, whenOf } from "../story.ts";
import { Halves } from "./halves.tsx";

type Props = {
  readonly sessions: readonly SessionRow[];
  readonly supportIndexes: ReadonlyMap<string, number | null>;
  readonly half: PlainDay | undefined;
  readonly base: string;
};

/** Each session as numbers, half a year at a time, with the support index as a 参考 value. */
export function SessionTable({ sessions, supportIndexes, half, base }: Props) {
  const halves = halvesOf(sessions);
  const shown = half ?? halves[0];
  return (
    <section id="table" class="stack">
      <Halves label="時期" half={shown} {...{ base, halves }} />
      <Table
        caption="一回ずつの表"
        rows={sessions.filter((row) => halfOf(row.day) === shown).reverse()}
        rowKey={(row) => row.experience_id}
        columns={[
          {
            key: "day",
            head: "日",
            cell: (row) => <a href={`/experiences/${row.experience_id}`}>{whenOf(row)}</a>,
          },
          { key: "self", head: "本人", cell: (row) => pctWords(row, "self"), numeric: true },
          { key: "staff", head: "支援員", cell: (row) => pctWords(row, "staff"), numeric: true },
          {
            key: "index",
            head: "支援指数（参考）",
            numeric: true,
            cell: (row) => indexWords(supportIndexes.get(row.experience_id)),
          },
        ]}
      />
      <p class="soft">
        割合は、行った手順のうちひとりでできたものです（きょうはしない、は数えません）。
        支援指数は当システムの定義による参考値で、支援員のしるしから出します（ひとりで4・声かけ3・指さし2・見本1・いっしょに0）。
        どちらの数字も、もう一方の代わりにはなりません。
      </p>
    </section>
  );
}

function pctWords(row: SessionRow, observer: "self" | "staff"): string {
  const session = sessionOf(row, observer);
  const pct = sessionPct(session);
  return pct === null ? "しるしなし" : `${Math.round(pct)}％（${session.alone}/${session.tried}）`;
}

const indexWords = (index: number | null | undefined): string =>
  index === null || index === undefined ? "しるしなし" : String(Math.round(index));
