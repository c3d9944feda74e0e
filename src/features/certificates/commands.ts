import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { CertificateSent } from "./form.ts";
import { certificateParts, type DocumentKind, type StoredPart } from "./queries.ts";

type Ctx = { readonly tx: Tx; readonly by: string; readonly today: PlainDay };
type Part = { readonly part: StoredPart; readonly from: PlainDay | null; readonly until: PlainDay };

/**
 * Adds what was seen on the 受給者証. Refuses a day to come (`certificate.inFuture`), a period that ends before it
 * begins or has no end (`certificate.period`), and a certificate of which no period was copied (`certificate.nothing`).
 */
export async function recordCertificate(
  { tx, by, today }: Ctx,
  participantId: string,
  sent: CertificateSent,
  copyId: string | null,
): Promise<Result<string>> {
  if (sent.occurredOn > today) return refuse({ code: "certificate.inFuture", field: "occurredOn" });
  const parts = partsOf(sent);
  if (!parts.ok) return parts;
  const certificateId = newId();
  const { operatorId, officeId } = tx.scope;
  await tx.rows(insertCertificate, [
    operatorId,
    officeId,
    certificateId,
    participantId,
    sent.number,
    sent.grantedDays,
    sent.monitoringMonths,
    copyId,
    sent.occurredOn,
    by,
  ]);
  await tx.rows(insertParts, [
    operatorId,
    officeId,
    certificateId,
    participantId,
    JSON.stringify(parts.value),
  ]);
  return ok(certificateId);
}

export async function recordDocument(
  { tx, by, today }: Ctx,
  participantId: string,
  sent: { readonly kind: DocumentKind; readonly signedOn: PlainDay },
  scanId: string | null,
): Promise<Result<null>> {
  if (sent.signedOn > today) return refuse({ code: "certificate.inFuture", field: "signedOn" });
  const { operatorId, officeId } = tx.scope;
  const id = newId();
  const values = [operatorId, officeId, id, participantId, sent.kind, sent.signedOn, scanId, by];
  await tx.rows(insertDocument, values);
  return ok(null);
}

function partsOf(sent: CertificateSent): Result<Part[]> {
  const parts: Part[] = [];
  for (const part of certificateParts) {
    const from = sent[`${part}From`];
    const until = sent[`${part}Until`];
    if (until === null && from === null) continue;
    const field = `${part}Until`;
    if (until === null || (from !== null && until < from)) {
      return refuse({ code: "certificate.period", field });
    }
    parts.push({ part, from, until });
  }
  return parts.length === 0
    ? refuse({ code: "certificate.nothing", field: "decisionUntil" })
    : ok(parts);
}

const insertCertificate = statement<never>(
  "certificate-record",
  `insert into recipient_certificate (operator_id, office_id, certificate_id, participant_id, number,
     granted_days, monitoring_months, attachment_id, occurred_on, recorded_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

const insertParts = statement<never>(
  "certificate-record-parts",
  `insert into recipient_certificate_part (operator_id, office_id, certificate_id, participant_id, part,
     starts_on, ends_on)
   select $1, $2, $3, $4, p.part, p."from", p.until
   from jsonb_to_recordset($5::jsonb) p(part text, "from" date, until date)`,
);

const insertDocument = statement<never>(
  "signed-document-record",
  `insert into signed_document (operator_id, office_id, document_id, participant_id, kind, signed_on,
     attachment_id, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
