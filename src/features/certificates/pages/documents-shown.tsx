import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { may } from "../../../policies/abilities.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { documentLabels } from "../form.ts";
import { documentKinds, type DocumentKind } from "../queries.ts";
import type { CertificatePageProps } from "./certificate-page.tsx";
import { PaperInput } from "./paper-input.tsx";

const kindNames: Record<DocumentKind, string> = {
  importantMatters: "重要事項説明書",
  contract: "契約書",
  privacy: "個人情報の利用の同意書",
};

/** The papers signed at the beginning, which an inspection asks for. */
export function DocumentsShown(page: CertificatePageProps) {
  const { actor, documents, person, once, raw, refused, problems } = page;
  const typed = refused === "document" ? raw : null;
  const field = (name: keyof typeof documentLabels) => ({
    name,
    label: documentLabels[name].label,
    value: typed?.[name]?.[0] ?? "",
    problem: typed === null ? undefined : refusedAt(problems, name),
  });
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">署名をもらった書類</h2>
      <Table
        caption="署名をもらった書類の一覧"
        hideCaption
        rows={documents}
        rowKey={({ document_id }) => document_id}
        empty="署名をもらった書類の記録はありません。"
        columns={[
          { key: "kind", head: "書類", cell: ({ kind }) => kindNames[kind] },
          { key: "day", head: "署名の日", cell: ({ signed_on }) => formatWareki(signed_on) },
          {
            key: "scan",
            head: "写し",
            cell: ({ attachment_id, kind }) =>
              attachment_id === null ? (
                "なし"
              ) : (
                <a
                  href={`/attachments/${attachment_id}`}
                  aria-label={`${kindNames[kind]}の写しを見る`}
                >
                  見る
                </a>
              ),
          },
        ]}
      />
      {may(actor, "certificate.record") && (
        <Form
          action={`/people/${person.participantId}/documents`}
          once={once}
          enctype="multipart/form-data"
        >
          <Select
            {...field("kind")}
            nothing="選んでください"
            options={documentKinds.map((kind) => ({ value: kind, text: kindNames[kind] }))}
            required
          />
          <DateField {...field("signedOn")} required />
          <PaperInput {...field("scan")} help="PDF か写真。" />
          <Button kind="secondary">書類を記録する</Button>
        </Form>
      )}
    </section>
  );
}
