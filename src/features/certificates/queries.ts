import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { CertificateDays } from "../../domain/deadlines/certificate-due.ts";
import type { PlainDay } from "../../domain/ids.ts";

export const certificateParts = [
  "certificate",
  "decision",
  "provisionalDecision",
  "disabilityClass",
  "paymentCap",
  "consultationPayment",
] as const;
export type StoredPart = (typeof certificateParts)[number];

export type Certificate = {
  readonly certificate_id: string;
  readonly participant_id: string;
  readonly number: string;
  /** Null: the month's days less eight (原則の日数). */
  readonly granted_days: number | null;
  readonly monitoring_months: readonly string[];
  readonly attachment_id: string | null;
  readonly occurred_on: PlainDay;
  readonly recorded_at: Date;
  readonly by_name: string;
  readonly parts: Readonly<
    Partial<Record<StoredPart, { from: PlainDay | null; until: PlainDay }>>
  > | null;
};

const columns = `c.certificate_id, c.participant_id, c.number, c.granted_days, c.monitoring_months,
  c.attachment_id, c.occurred_on, c.recorded_at, s.name as by_name, (
    select jsonb_object_agg(p.part, jsonb_build_object('from', p.starts_on, 'until', p.ends_on))
    from recipient_certificate_part p
    where p.operator_id = $1 and p.office_id = $2 and p.certificate_id = c.certificate_id) as parts`;
const from = `from recipient_certificate c
  join staff_member s on s.operator_id = $1 and s.staff_id = c.recorded_by
  where c.operator_id = $1 and c.office_id = $2`;

/** What was seen on a person's 受給者証, newest first. */
export const certificatesOf = (tx: Tx, participantId: string): Promise<Certificate[]> =>
  tx.rows(ofPerson, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const ofPerson = statement<Certificate>(
  "certificates-of-person",
  `select ${columns} ${from} and c.participant_id = $3 order by c.recorded_at desc`,
);

/** The newest of everybody in the office, by person. */
export async function newestCertificates(tx: Tx): Promise<ReadonlyMap<string, Certificate>> {
  const rows = await tx.rows(newest, [tx.scope.operatorId, tx.scope.officeId]);
  return new Map(rows.map((row) => [row.participant_id, row]));
}

const newest = statement<Certificate>(
  "certificates-newest",
  `select distinct on (c.participant_id) ${columns} ${from}
   order by c.participant_id, c.recorded_at desc`,
);

/** The last days of a certificate as the deadlines read them. */
export const certificateDays = (row: Certificate): CertificateDays => ({
  certificateId: row.certificate_id,
  lastDays: Object.fromEntries(
    Object.entries(row.parts ?? {}).map(([part, days]) => [part, days.until]),
  ),
  monitoringMonths: row.monitoring_months,
});

export const documentKinds = ["importantMatters", "contract", "privacy"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type SignedDocument = {
  readonly document_id: string;
  readonly participant_id: string;
  readonly kind: DocumentKind;
  readonly signed_on: PlainDay;
  readonly attachment_id: string | null;
};

/** The signed papers of one person, or of everybody where nobody is named; newest first. */
export const signedDocuments = (
  tx: Tx,
  participantId: string | null = null,
): Promise<SignedDocument[]> =>
  tx.rows(documents, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const documents = statement<SignedDocument>(
  "signed-documents",
  `select document_id, participant_id, kind, signed_on, attachment_id from signed_document
   where operator_id = $1 and office_id = $2 and ($3::uuid is null or participant_id = $3)
   order by signed_on desc, recorded_at desc`,
);
