import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { firstOf } from "../../../http/body.ts";
import { may } from "../../../policies/abilities.ts";
import { serviceTypes, type ServiceType } from "../../../domain/plan/service-rules.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import type { PathProps } from "./page.tsx";

export const serviceWords: Record<ServiceType, string> = {
  typeB: "就労継続支援B型",
  typeA: "就労継続支援A型",
  transition: "就労移行支援",
  retention: "就労定着支援",
};

/** The person's services with their first days; a change ends the plan of the one before. */
export function ServiceShown({ actor, facts, once, raw, sent, problems }: PathProps) {
  const mine = sent === "service";
  const typed = (name: string) => (mine ? firstOf(raw, name) : "");
  const problemOf = (name: string) =>
    mine ? problems.find(({ field }) => field === name)?.text : undefined;
  return (
    <section class="plan-part" aria-labelledby="services">
      <h2 id="services">サービス</h2>
      <ul>
        {facts.services.map(({ serviceType, from }) => (
          <li key={from}>
            {serviceWords[serviceType]} {from > "1900" && `${formatWareki(from)}から`}
          </li>
        ))}
      </ul>
      {may(actor, "plan.write") && (
        <details open={mine}>
          <summary>サービスの変更を記録する</summary>
          <Form action={`/people/${facts.participantId}/plan/services`} once={once}>
            <Select
              name="serviceType"
              label="新しいサービス"
              nothing="選んでください"
              required
              value={typed("serviceType")}
              problem={problemOf("serviceType")}
              options={serviceTypes.map((value) => ({ value, text: serviceWords[value] }))}
            />
            <DateField
              name="startsOn"
              label="変わる日"
              required
              value={typed("startsOn")}
              problem={problemOf("startsOn")}
            />
            <Button kind="secondary">記録する</Button>
          </Form>
        </details>
      )}
    </section>
  );
}
