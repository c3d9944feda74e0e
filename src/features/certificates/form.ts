import { z } from "zod";

import type { Labels } from "../../words/refusals.ts";
import { day, optionalDay, optionalText } from "../../http/fields.ts";
import { certificateParts, documentKinds } from "./queries.ts";

export const partLabels = {
  certificate: "受給者証の有効期間",
  decision: "支給決定期間",
  provisionalDecision: "暫定支給決定期間",
  disabilityClass: "障害支援区分の認定期間",
  paymentCap: "負担上限月額の適用期間",
  consultationPayment: "計画相談支援の支給期間",
} as const satisfies Record<(typeof certificateParts)[number], string>;

export const certificateLabels: Labels = {
  number: { label: "受給者証番号" },
  grantedDays: { label: "支給量（月の日数）" },
  monitoringMonths: { label: "モニタリング月", max: 400 },
  occurredOn: { label: "見せてもらった日" },
  copy: { label: "写し" },
  ...Object.fromEntries(
    Object.entries(partLabels).flatMap(([part, text]) => [
      [`${part}From`, { label: `${text}のはじめ` }],
      [`${part}Until`, { label: `${text}のおわり` }],
    ]),
  ),
};

const narrow = (typed: string): string => typed.normalize("NFKC").trim();
const dayOrNone = optionalDay.default(null);
const days = {
  certificateFrom: dayOrNone,
  certificateUntil: dayOrNone,
  decisionFrom: dayOrNone,
  decisionUntil: dayOrNone,
  provisionalDecisionFrom: dayOrNone,
  provisionalDecisionUntil: dayOrNone,
  disabilityClassFrom: dayOrNone,
  disabilityClassUntil: dayOrNone,
  paymentCapFrom: dayOrNone,
  paymentCapUntil: dayOrNone,
  consultationPaymentFrom: dayOrNone,
  consultationPaymentUntil: dayOrNone,
};

export const certificateForm = z.object({
  number: z
    .string()
    .transform((typed) => narrow(typed).replaceAll(/[\s-]/g, ""))
    .refine((number) => /^[0-9]{10}$/.test(number), "people.recipientNumber"),
  grantedDays: z
    .string()
    .transform(narrow)
    .refine((typed) => typed === "" || /^([1-9]|[12]\d|3[01])$/.test(typed), "certificate.days")
    .transform((typed) => (typed === "" ? null : Number(typed))),
  monitoringMonths: optionalText(400)
    .default("")
    .transform((typed) =>
      narrow(typed)
        .split(/[\s、,]+/u)
        .filter((month) => month !== ""),
    )
    .refine((months) => months.every((month) => monthForm.test(month)), "certificate.month"),
  occurredOn: day,
  ...days,
});

const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;

export type CertificateSent = z.output<typeof certificateForm>;

export const documentForm = z.object({
  kind: z.enum(documentKinds, "form.choose"),
  signedOn: day,
});

export const documentLabels = {
  kind: { label: "書類" },
  signedOn: { label: "署名の日" },
  scan: { label: "写し" },
} satisfies Labels;
