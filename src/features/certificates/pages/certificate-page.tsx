import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { RawForm } from "../../../http/body.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { staffFrame } from "../../frames/staff.ts";
import { partLabels } from "../form.ts";
import { certificateParts, type Certificate, type SignedDocument } from "../queries.ts";
import { CertificateForm } from "./certificate-form.tsx";
import { DocumentsShown } from "./documents-shown.tsx";

export type CertificatePageProps = {
  readonly actor: StaffActor;
  readonly person: { readonly participantId: string; readonly name: string };
  readonly certificates: readonly Certificate[];
  readonly documents: readonly SignedDocument[];
  readonly today: PlainDay;
  readonly once: string;
  readonly raw: RawForm;
  /** Which of the two forms was refused. */
  readonly refused: "certificate" | "document" | null;
  readonly problems: readonly Refusal[];
};

/** 受給者証 and signed papers of one person: the newest first, nothing ever overwritten. */
export function CertificatePage(page: CertificatePageProps) {
  const { actor, person, certificates, problems } = page;
  const [newest] = certificates;
  const base = `/people/${person.participantId}`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${person.name}さんの受給者証と契約の書類`}
      here="people"
      problems={problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${person.name}さん` },
      ]}
    >
      <h2>いまの受給者証</h2>
      {newest === undefined ? (
        <p>受給者証の記録はまだありません。</p>
      ) : (
        <CertificateShown certificate={newest} />
      )}
      {may(actor, "certificate.record") && <CertificateForm {...page} newest={newest ?? null} />}
      <DocumentsShown {...page} />
      {certificates.length > 1 && (
        <>
          <h2>前の受給者証</h2>
          <ul>
            {certificates.slice(1).map((one) => (
              <li key={one.certificate_id}>
                {formatWareki(one.occurred_on)}に確認（{one.by_name}、
                {momentInWords(one.recorded_at)}に記録）
              </li>
            ))}
          </ul>
        </>
      )}
    </StaffPage>
  );
}

function CertificateShown({ certificate }: { certificate: Certificate }) {
  const { number, granted_days, monitoring_months, attachment_id, parts } = certificate;
  const rows = certificateParts.flatMap((part) => {
    const days = parts?.[part];
    return days === undefined ? [] : [{ part, ...days }];
  });
  return (
    <>
      <p>
        番号 {number}・支給量 {granted_days === null ? "原則の日数" : `月${granted_days}日`}
        {monitoring_months.length > 0 && `・モニタリング月 ${monitoring_months.join("、")}`}・
        {formatWareki(certificate.occurred_on)}に確認（{certificate.by_name}）
        {attachment_id === null ? (
          "・写しなし"
        ) : (
          <>
            ・<a href={`/attachments/${attachment_id}`}>写しを見る</a>
          </>
        )}
      </p>
      <Table
        caption="欄ごとの期間"
        rows={rows}
        rowKey={({ part }) => part}
        columns={[
          { key: "part", head: "欄", cell: ({ part }) => partLabels[part] },
          {
            key: "from",
            head: "はじめ",
            cell: ({ from }) => (from === null ? "" : formatWareki(from)),
          },
          { key: "until", head: "おわり", cell: ({ until }) => formatWareki(until) },
        ]}
      />
    </>
  );
}
