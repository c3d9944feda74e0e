import { goalOutcomes, goalOutcomeWords } from "../../../domain/goal/set-goal.ts";
import { firstOf } from "../../../http/body.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import type { GoalPageProps } from "./goal.tsx";

/** A goal is ended or written anew, never deleted; one that nothing rests on may be taken out. */
export function EndGoal({ participantId, goal, once, raw, refused }: GoalPageProps) {
  const base = `/people/${participantId}/goals`;
  const here = `${base}/${goal.goal_id}`;
  const at = (field: string) => refusedAt(refused, field);
  return (
    <details class="card" open={at("outcome") !== undefined || at("reason") !== undefined}>
      <summary>書きなおす・終える</summary>
      <div class="stack">
        <p>
          <ButtonLink href={`${base}/new?from=${goal.goal_id}`} kind="secondary">
            書きなおす
          </ButtonLink>{" "}
          いまの目標は「{goalOutcomeWords.changed}」として残ります。
        </p>
        <Form action={`${here}/closure`} once={once} class="stack" label="目標を終える">
          <RadioCards
            name="outcome"
            label="終わり方"
            required
            value={firstOf(raw, "outcome")}
            problem={at("outcome")}
            options={goalOutcomes.map((value) => ({ value, text: goalOutcomeWords[value] }))}
          />
          <Field
            name="reason"
            label="終わりにするわけ"
            required
            value={firstOf(raw, "reason")}
            problem={at("reason")}
          />
          <Button kind="secondary">この目標を終える</Button>
        </Form>
        <Form action={`${here}/striking`} once={once} label="書きまちがえた目標を外す">
          <Button kind="danger">書きまちがえたので外す</Button>
        </Form>
        <p class="soft">つながる記録がある目標は外せません。終える形で残します。</p>
      </div>
    </details>
  );
}
