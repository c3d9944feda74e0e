import { PlainPage } from "../../ui/layout/plain.tsx";
import { Table } from "../../ui/components/table/table.tsx";
import { checks, easyWords, openPoints, reviewedOn, type Check } from "./facts.ts";

/** What we aim at, how it was looked at, and what is still open. Open to everyone. */
export const StatementPage = () => (
  <PlainPage title="アクセシビリティ">
    <section class="stack" aria-labelledby="easy">
      <h2 id="easy">やさしい ことばで</h2>
      {easyWords.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
    <section class="stack" aria-labelledby="aim">
      <h2 id="aim">目標</h2>
      <p>
        Ippo は、JIS X 8341-3:2016 のレベルAA と、WCAG 2.2 のレベルAA を目標にしています。
        対応度の表記は「AAに配慮」です。達成基準のすべてを人が確かめ終えてはいないため、
        「準拠」「一部準拠」とは書きません。
      </p>
      <p>JIS X 8341-3 は改正が見込まれています。改正されたら、目標と試験を見直します（要確認）。</p>
    </section>
    <section class="stack" aria-labelledby="method">
      <h2 id="method">確かめ方</h2>
      <Table<Check>
        caption="確かめたことと、その範囲"
        hideCaption
        rows={checks}
        rowKey={({ what }) => what}
        columns={[
          { key: "what", head: "確かめること", cell: ({ what }) => what },
          { key: "how", head: "方法", cell: ({ how }) => how },
          { key: "range", head: "範囲", cell: ({ range }) => range },
        ]}
      />
    </section>
    <section class="stack" aria-labelledby="open">
      <h2 id="open">まだ確かめていないこと、足りないこと</h2>
      <ul>
        {openPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
    <section class="stack" aria-labelledby="tell">
      <h2 id="tell">使いにくいとき</h2>
      <p>
        画面の「ひとに きく」か、事業所の職員へお知らせください。事業所は、Ippo
        を置いた人（管理者）へ伝えてください。
      </p>
      <p>見直した日：{reviewedOn}</p>
    </section>
  </PlainPage>
);
