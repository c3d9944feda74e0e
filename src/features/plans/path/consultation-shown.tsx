import { firstOf } from "../../../http/body.ts";
import { may } from "../../../policies/abilities.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { PathProps } from "./page.tsx";

/** Who is handed the plan beside the person: the consultation office, or nobody on a self-plan. */
export function ConsultationShown({ actor, facts, once, raw, sent, problems }: PathProps) {
  const { consultation } = facts;
  const now =
    consultation.kind === "office"
      ? consultation.name
      : consultation.kind === "selfPlan"
        ? "セルフプラン（交付先はありません）"
        : "まだ登録されていません";
  const mine = sent === "consultation";
  const problemOf = (name: string) =>
    mine ? problems.find(({ field }) => field === name)?.text : undefined;
  const typed = (name: string) => (mine ? firstOf(raw, name) : "");
  return (
    <section class="plan-part" aria-labelledby="consultation">
      <h2 id="consultation">相談支援事業者</h2>
      <p>{now}</p>
      {may(actor, "plan.write") && (
        <details open={consultation.kind === "unknown" || mine}>
          <summary>登録する・変える</summary>
          <Form action={`/people/${facts.participantId}/plan/consultation`} once={once}>
            <RadioCards
              name="kind"
              label="計画を作っているところ"
              required
              value={typed("kind")}
              problem={problemOf("kind")}
              options={[
                { value: "office", text: "相談支援事業者" },
                { value: "selfPlan", text: "セルフプラン" },
              ]}
            />
            <Field
              name="name"
              label="相談支援事業者の名前"
              value={typed("name")}
              problem={problemOf("name")}
            />
            <Button kind="secondary">登録する</Button>
          </Form>
        </details>
      )}
    </section>
  );
}
