import type { RowProblem } from "../../../domain/roster/row.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Frame } from "../../../ui/components/form/frame.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { PeoplePage } from "../people-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly problems?: readonly Refusal[];
  /** What is to be mended in the file that was chosen, row by row. */
  readonly rows?: readonly RowProblem[];
};

export const UploadPage = ({ actor, problems = [], rows = [] }: Props) => (
  <PeoplePage actor={actor} title="名簿から加える" problems={problems}>
    {rows.length > 0 && (
      <Table
        caption={`直すところ（${rows.length}か所）`}
        rows={rows}
        rowKey={(row) => `${row.line}:${row.column}:${row.code}`}
        columns={[
          { key: "line", head: "行", numeric: true, cell: (row) => row.line },
          { key: "column", head: "列", cell: (row) => row.column || "行全体" },
          { key: "repair", head: "直し方", cell: (row) => row.repair },
        ]}
      />
    )}
    <p>
      まず内容を確かめます。確かめている間は、だれも登録しません。一人でも直すところがあれば、全員登録しません。
    </p>
    <Form action="/people/import/check" enctype="multipart/form-data">
      <Frame
        name="roster"
        label="名簿のCSVファイル"
        help="UTF-8 でも、Excel の「CSV（コンマ区切り）」でも読めます。2000人・1MBまで。"
        problem={refusedAt(problems, "roster")}
        required
      >
        <input
          id="f-roster"
          name="roster"
          type="file"
          accept=".csv,text/csv,text/tab-separated-values"
          aria-describedby="f-roster-help"
          required
        />
      </Frame>
      <Button>内容を確かめる</Button>
    </Form>
    <p>
      <a href="/people/import/sample">見本のCSVを保存する</a>
      （氏名・ふりがな・生年月日・利用開始日・グループ・受給者証番号）
    </p>
  </PeoplePage>
);
