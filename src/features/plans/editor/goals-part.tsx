import type { PlanGoal } from "../../../domain/plan/content.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { evidencePath } from "../evidence/page.tsx";
import { EvidenceShown } from "../evidence/shown.tsx";
import { isShown, shownDay, titleOf, type EditorProps } from "./props.ts";
import { RowPart } from "./row-part.tsx";

type Props = {
  readonly page: EditorProps;
  readonly problemOf: (name: string) => string | undefined;
};

/** Each goal with its rows on one side and what was lived under it on the other. */
export function GoalsPart({ page, problemOf }: Props) {
  const { goals } = page.content;
  return (
    <>
      <h2>目標と支援の内容</h2>
      {goals.length === 0 && <p>目標はまだありません。下で足します。</p>}
      {goals.map((goal, index) => (
        <Card
          key={goal.goalId}
          heading={`目標${index + 1} ${titleOf(page, goal.term === "longTerm" ? "longTermGoals" : "shortTermGoals")}`}
        >
          <div class="beside-evidence">
            <div class="fields">
              <GoalFields {...{ page, goal, problemOf }} />
              {page.content.rows
                .filter((row) => row.goalId === goal.goalId)
                .map((row) => (
                  <RowPart key={row.rowId} {...{ page, row, problemOf }} />
                ))}
              <Button kind="secondary" name="act" value={`addRow:${goal.goalId}`}>
                支援の内容を足す
              </Button>
            </div>
            <EvidenceShown
              evidence={page.evidence.get(goal.goalId) ?? []}
              since={page.since}
              act={citeInto(page, goal)}
              all={evidencePath(page.plan.planId, goal.goalId)}
            />
          </div>
          <EndGoal {...{ page, goal, problemOf }} />
        </Card>
      ))}
    </>
  );
}

type GoalProps = Props & { readonly goal: PlanGoal };

function GoalFields({ page, goal, problemOf }: GoalProps) {
  const id = goal.goalId;
  const wishes = page.content.wishes.person;
  return (
    <>
      {isShown(page, "ownWords") && (
        <TextArea
          name={`own-${id}`}
          label={titleOf(page, "ownWords")}
          rows={2}
          value={inTextArea(goal.ownWords)}
          problem={problemOf(`own-${id}`)}
        />
      )}
      <TextArea
        name={`wording-${id}`}
        label="目標（計画書の言葉）"
        rows={2}
        value={inTextArea(goal.wording)}
        problem={problemOf(`wording-${id}`)}
      />
      <input type="hidden" name={`hopes-${id}-shown`} value="1" />
      {wishes.length > 0 && (
        <Checkboxes
          name={`hopes-${id}`}
          label="もとになる願い"
          values={goal.hopeIds}
          options={wishes.map(({ hopeId, words }) => ({ value: hopeId, text: words }))}
          problem={problemOf(`hopes-${id}`)}
        />
      )}
      <div class="few">
        <Field
          name={`from-${id}`}
          label="始まり"
          value={shownDay(goal.period.from)}
          problem={problemOf(`from-${id}`)}
        />
        <Field
          name={`until-${id}`}
          label="達成時期"
          value={shownDay(goal.period.until)}
          problem={problemOf(`until-${id}`)}
        />
      </div>
    </>
  );
}

/** A day is quoted into the first need under the goal; without a row there is nothing to quote it into. */
function citeInto({ content }: EditorProps, goal: PlanGoal): ((day: string) => string) | null {
  const row = content.rows.find(({ goalId }) => goalId === goal.goalId);
  return row === undefined ? null : (day) => `cite:${row.rowId}:${day}`;
}

/** With anything lived under it a goal is closed for a reason; only an empty one is struck out. */
function EndGoal({ page, goal, problemOf }: GoalProps) {
  const id = goal.goalId;
  const problem = problemOf(`outcome-${id}`);
  const why = problemOf(`because-${id}`);
  const typed = (name: string) => page.raw[name]?.[0] ?? "";
  return (
    <details open={problem !== undefined || why !== undefined}>
      <summary>この目標を外す・終わりにする</summary>
      <p class="row">
        <Button kind="secondary" name="act" value={`strikeGoal:${id}`}>
          記録がないので外す
        </Button>
      </p>
      <Select
        name={`outcome-${id}`}
        label="終わり方"
        nothing="選んでください"
        value={typed(`outcome-${id}`)}
        problem={problem}
        options={[
          { value: "reached", text: "達成した" },
          { value: "changed", text: "ほかの目標に変えた" },
          { value: "setAside", text: "いまは目標にしない" },
        ]}
      />
      <Field
        name={`because-${id}`}
        label="終わりにするわけ"
        value={typed(`because-${id}`)}
        problem={why}
      />
      <Button kind="secondary" name="act" value={`closeGoal:${id}`}>
        この目標を終わりにする
      </Button>
    </details>
  );
}
