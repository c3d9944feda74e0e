import type { PlanRow } from "../../../domain/plan/content.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { SentencesShown } from "../evidence/sentences-shown.tsx";
import { isShown, shownDay, titleOf, type EditorProps } from "./props.ts";

type Props = {
  readonly page: EditorProps;
  readonly row: PlanRow;
  readonly problemOf: (name: string) => string | undefined;
};

/** What the person reads of a row, on their own page of the plan. */
const readByPerson: ReadonlySet<string> = new Set(["target", "part", "method", "care"]);

/** One row of the plan: need, target, the person's part, support, until when, who, what to mind. */
export function RowPart({ page, row, problemOf }: Props) {
  const id = row.rowId;
  const area = (name: string, label: string, value: string) => (
    <TextArea
      name={`${name}-${id}`}
      label={label}
      rows={2}
      value={inTextArea(value)}
      problem={problemOf(`${name}-${id}`)}
      forPerson={readByPerson.has(name)}
    />
  );
  const line = (name: string, label: string, value: string) => (
    <Field
      name={`${name}-${id}`}
      label={label}
      value={value}
      problem={problemOf(`${name}-${id}`)}
    />
  );
  return (
    <fieldset class="card fields">
      <legend>支援の内容（優先順位{row.priority}）</legend>
      <div class="few">
        <Field
          name={`priority-${id}`}
          label="優先順位"
          inputmode="numeric"
          width="short"
          value={String(row.priority)}
        />
        <Select
          name={`goal-${id}`}
          label="つながる目標"
          value={row.goalId}
          options={page.content.goals.map(({ goalId, wording }) => ({
            value: goalId,
            text: wording,
          }))}
        />
      </div>
      {area("need", "課題・ニーズ", row.need)}
      <SentencesShown text={row.need} evidence={page.evidence.get(row.goalId) ?? []} />
      {area("target", "具体的な到達目標", row.target)}
      {isShown(page, "personsPart") && area("part", titleOf(page, "personsPart"), row.personsPart)}
      {area("method", "支援の方法", row.support.method)}
      <div class="few">
        {isShown(page, "frequency") &&
          line("frequency", titleOf(page, "frequency"), row.support.frequency)}
        {isShown(page, "timeAndPlace") && line("time", "時間", row.support.time)}
        {isShown(page, "timeAndPlace") && line("place", "場所", row.support.place)}
        {line("who", "担当者・提供機関", row.who)}
        <Field
          name={`from-${id}`}
          label="始まり"
          value={shownDay(row.period.from)}
          problem={problemOf(`from-${id}`)}
        />
        <Field
          name={`until-${id}`}
          label="達成時期"
          value={shownDay(row.period.until)}
          problem={problemOf(`until-${id}`)}
        />
      </div>
      {isShown(page, "care") && area("care", titleOf(page, "care"), row.care)}
      <Button kind="quiet" name="act" value={`removeRow:${id}`}>
        この支援の内容を外す
      </Button>
    </fieldset>
  );
}
