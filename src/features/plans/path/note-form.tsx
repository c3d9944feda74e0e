import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import type { GoalRow } from "../../goals/queries/goals.ts";

type Props = {
  readonly participantId: string;
  readonly goals: readonly GoalRow[];
  readonly once: string;
  readonly today: PlainDay;
};

/** Every supporter may leave what they saw under a goal; it stands beside the goal while the plan is written. */
export function NoteForm({ participantId, goals, once, today }: Props) {
  if (goals.length === 0) return null;
  return (
    <details class="plan-part">
      <summary>目標について見たことを残す</summary>
      <Form action={`/people/${participantId}/plan/notes`} once={once}>
        <Select
          name="goal"
          label="目標"
          nothing="選んでください"
          required
          options={goals.map(({ goal_id, own_words, wording }) => ({
            value: goal_id,
            text: own_words === "" ? wording : `${own_words}（${wording}）`,
          }))}
        />
        <TextArea name="words" label="見たこと（事実）" required rows={2} />
        <DateField name="seenOn" label="見た日" required value={formatWareki(today)} />
        <Button kind="secondary">残す</Button>
      </Form>
    </details>
  );
}
