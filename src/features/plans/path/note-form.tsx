import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { PathProps } from "./page.tsx";

/** Every supporter may leave what they saw under a goal; it stands beside the goal while the plan is written. */
export function NoteForm({ facts, goals, once, today, raw, sent, problems }: PathProps) {
  if (goals.length === 0) return null;
  const mine = sent === "note";
  const typed = (name: string) => (mine ? firstOf(raw, name) : "");
  const problemOf = (name: string) =>
    mine ? problems.find(({ field }) => field === name)?.text : undefined;
  return (
    <details class="plan-part" open={mine}>
      <summary>目標について見たことを残す</summary>
      <Form action={`/people/${facts.participantId}/plan/notes`} once={once}>
        <Select
          name="goal"
          label="目標"
          nothing="選んでください"
          required
          value={typed("goal")}
          problem={problemOf("goal")}
          options={goals.map(({ goal_id, own_words, wording }) => ({
            value: goal_id,
            text: own_words === "" ? wording : `${own_words}（${wording}）`,
          }))}
        />
        <TextArea
          name="words"
          label="見たこと（事実）"
          required
          rows={2}
          value={inTextArea(typed("words"))}
          problem={problemOf("words")}
        />
        <DateField
          name="seenOn"
          label="見た日"
          required
          value={mine ? typed("seenOn") : formatWareki(today)}
          problem={problemOf("seenOn")}
        />
        <Button kind="secondary">残す</Button>
      </Form>
    </details>
  );
}
