import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { PeoplePage } from "../people-page.tsx";
import type { CheckedRoster } from "./check.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly checked: CheckedRoster;
  /** The file as it was sent, in base64: a browser changes line ends of text. */
  readonly content: string;
  readonly seal: string;
};

/** What the file would make; nothing is saved until somebody says so. */
export const CheckedPage = ({ actor, once, checked, content, seal }: Props) => (
  <PeoplePage actor={actor} title="名簿の内容を確かめる">
    <Notice heading={`${checked.rows.length}人を登録できます。まだ登録していません。`}>
      <p>
        文字：{checked.encoding === "UTF-8" ? "UTF-8" : "Excel の CSV（CP932）"}
        {checked.newGroups.length > 0 && (
          <>
            <br />
            新しく作るグループ：{checked.newGroups.join("、")}
          </>
        )}
      </p>
    </Notice>
    <Form action="/people/import" once={once} enctype="multipart/form-data">
      <input type="hidden" name="content" value={content} />
      <input type="hidden" name="seal" value={seal} />
      <Button>{`${checked.rows.length}人を登録する`}</Button>{" "}
      <ButtonLink kind="quiet" href="/people/import">
        ほかのファイルを選ぶ
      </ButtonLink>
    </Form>
    <Table
      caption="登録される人"
      rows={checked.rows}
      rowKey={(row) => String(row.line)}
      columns={[
        { key: "name", head: "氏名", cell: (row) => row.name },
        { key: "kana", head: "ふりがな", cell: (row) => row.kana },
        { key: "born", head: "生年月日", cell: (row) => formatWareki(row.bornOn) },
        { key: "start", head: "利用開始日", cell: (row) => formatWareki(row.startedOn) },
        { key: "group", head: "グループ", cell: (row) => row.group ?? "" },
        { key: "number", head: "受給者証番号", cell: (row) => row.certificateNumber ?? "" },
      ]}
    />
  </PeoplePage>
);
