import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { certificateLabels, partLabels } from "../form.ts";
import { certificateParts, type Certificate } from "../queries.ts";
import type { CertificatePageProps } from "./certificate-page.tsx";
import { PaperInput } from "./paper-input.tsx";

type Props = CertificatePageProps & { readonly newest: Certificate | null };

/** Begins with what was seen last, so that a renewal changes only what changed. */
export function CertificateForm({ person, newest, once, raw, refused, problems, today }: Props) {
  const typed = refused === "certificate" ? raw : null;
  const known = newest === null ? {} : asForm(newest);
  const field = (name: string) => ({
    name,
    label: certificateLabels[name]?.label ?? name,
    value: typed === null ? (known[name] ?? "") : (typed[name]?.[0] ?? ""),
    problem: typed === null ? undefined : refusedAt(problems, name),
  });
  const seenOn = { ...field("occurredOn"), ...(typed === null ? { value: today } : {}) };
  return (
    <section aria-labelledby="record">
      <h2 id="record">受給者証を見せてもらったら</h2>
      <Form
        action={`/people/${person.participantId}/certificate`}
        once={once}
        enctype="multipart/form-data"
      >
        <Field {...field("number")} inputmode="numeric" width="middle" required />
        <Field
          {...field("grantedDays")}
          inputmode="numeric"
          width="short"
          help="空なら原則の日数（その月の日数から8日を引いた日数）。"
        />
        {certificateParts.map((part) => (
          <fieldset key={part}>
            <legend>{partLabels[part]}</legend>
            <div class="row">
              <DateField {...field(`${part}From`)} />
              <DateField {...field(`${part}Until`)} />
            </div>
          </fieldset>
        ))}
        <Field
          {...field("monitoringMonths")}
          help="計画相談支援のモニタリング月。2026-11 の形で、空白で区切る。"
        />
        <DateField {...seenOn} required />
        <PaperInput {...field("copy")} help="PDF か写真。" />
        <Button>記録する</Button>
      </Form>
    </section>
  );
}

function asForm(certificate: Certificate): Readonly<Record<string, string>> {
  const days = Object.entries(certificate.parts ?? {}).flatMap(([part, { from, until }]) => [
    [`${part}From`, from === null ? "" : formatWareki(from)],
    [`${part}Until`, formatWareki(until)],
  ]);
  return {
    number: certificate.number,
    grantedDays: certificate.granted_days === null ? "" : String(certificate.granted_days),
    monitoringMonths: certificate.monitoring_months.join(" "),
    ...Object.fromEntries(days),
  };
}
