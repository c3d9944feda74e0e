import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { EditorProps } from "./props.ts";

/** A goal typed here becomes the person's goal; what is lived in its programmes gathers beside it by itself. */
export function NewGoal({ page, problem }: { page: EditorProps; problem: string | undefined }) {
  const { raw, content, programmes } = page;
  const wishes = content.wishes.person;
  const placed = new Set(content.goals.map(({ goalId }) => goalId));
  const others = page.goals.filter(({ goal_id }) => !placed.has(goal_id));
  return (
    <details
      class="card fields"
      open={content.goals.length === 0 || others.length > 0 || problem !== undefined}
    >
      <summary>目標を足す</summary>
      {others.map(({ goal_id, own_words, wording }) => (
        <p key={goal_id} class="row">
          <span>{own_words === "" ? wording : `${own_words}（${wording}）`}</span>
          <Button kind="secondary" name="act" value={`useGoal:${goal_id}`}>
            計画に入れる
          </Button>
        </p>
      ))}
      <Select
        name="newTerm"
        label="長期・短期"
        value={firstOf(raw, "newTerm")}
        options={[
          { value: "shortTerm", text: "短期目標" },
          { value: "longTerm", text: "長期目標" },
        ]}
      />
      <TextArea
        name="newOwn"
        label="本人の言葉での目標"
        rows={2}
        value={inTextArea(firstOf(raw, "newOwn"))}
      />
      <Field
        name="newWording"
        label="目標（計画書の言葉）"
        value={firstOf(raw, "newWording")}
        problem={problem}
      />
      {wishes.length > 0 && (
        <Checkboxes
          name="newHopes"
          label="もとになる願い"
          values={raw["newHopes"] ?? []}
          options={wishes.map(({ hopeId, words }) => ({ value: hopeId, text: words }))}
        />
      )}
      {programmes.length > 0 && (
        <Checkboxes
          name="newProgrammes"
          label="つながるプログラム（記録がこの目標に集まります）"
          values={raw["newProgrammes"] ?? []}
          options={programmes.map(({ programme_id, name_std }) => ({
            value: programme_id,
            text: name_std,
          }))}
        />
      )}
      <Button kind="secondary" name="act" value="addGoal">
        目標を足す
      </Button>
    </details>
  );
}
