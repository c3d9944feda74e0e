import type { Example } from "../../example.ts";
import { Progress } from "../progress/progress.tsx";
import { Tabs } from "../tabs/tabs.tsx";
import { Table } from "./table.tsx";

const rows = [
  { id: "1", name: "山田 花", work: "箱折り", days: 5 },
  { id: "2", name: "佐藤 健", work: "クッキー製造", days: 3 },
];

export const examples: readonly Example[] = [
  {
    name: "表",
    shown: () => (
      <div class="stack">
        <Tabs
          label="表示"
          here="#waiting"
          tabs={[
            { href: "#all", text: "全員", count: 40 },
            { href: "#waiting", text: "待っている人", count: 2 },
          ]}
        />
        <Table
          caption="待っている人"
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: "name", head: "氏名", cell: (row) => <a href={`#${row.id}`}>{row.name}</a> },
            { key: "work", head: "プログラム", cell: (row) => row.work },
            {
              key: "days",
              head: "待った開所日",
              cell: (row) => row.days,
              numeric: true,
              sort: "#sort",
              sorted: "descending",
            },
          ]}
        />
        <Progress label="名簿の取り込み" done={12} of={40} words="40人のうち12人" />
      </div>
    ),
  },
  {
    name: "空の表",
    shown: () => (
      <Table
        caption="退所した人"
        rows={[]}
        rowKey={() => ""}
        columns={[{ key: "name", head: "氏名", cell: () => "" }]}
        empty="退所した人はいません。"
      />
    ),
  },
];
