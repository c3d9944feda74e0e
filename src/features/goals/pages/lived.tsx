import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import type { LivedRow } from "../queries/lived.ts";
import { isOpen } from "../queries/goals.ts";
import type { GoalPageProps } from "./goal.tsx";
import { ProgrammeLinks } from "./programme-links.tsx";

/** What was lived under the goal, gathered by its programmes and by single links. */
export function Lived(page: GoalPageProps) {
  const { participantId, goal, lived, beside, once, refused } = page;
  return (
    <section id="lived" class="stack">
      <h2>この目標につながる体験</h2>
      <ProgrammeLinks {...page} />
      <Table
        caption="体験（新しい順に20まで）"
        rows={lived}
        rowKey={(row) => row.experience_id}
        empty="つながる体験はまだありません。"
        columns={[
          {
            key: "day",
            head: "日",
            cell: (row) => (
              <a href={`/experiences/${row.experience_id}`}>{dayAndYearInWords(row.day)}</a>
            ),
          },
          { key: "work", head: "プログラム", cell: (row) => row.name_std },
          { key: "self", head: "本人の印", cell: (row) => alone(row, row.self_alone) },
          { key: "staff", head: "支援員の印", cell: (row) => alone(row, row.staff_alone) },
        ]}
      />
      {isOpen(goal) && beside.length > 0 && (
        <details class="card" open={refusedAt(refused, "experience") !== undefined}>
          <summary>ほかの体験をつなげる</summary>
          <Form
            action={`/people/${participantId}/goals/${goal.goal_id}/experiences`}
            once={once}
            class="stack"
            label="ほかの体験をつなげる"
          >
            <Checkboxes
              name="experience"
              label="つなげる体験（最近60日）"
              problem={refusedAt(refused, "experience")}
              options={beside.map((row) => ({
                value: row.experience_id,
                text: `${dayAndYearInWords(row.day)} ${row.name_std}`,
              }))}
            />
            <Button kind="secondary">つなげる</Button>
          </Form>
        </details>
      )}
    </section>
  );
}

const alone = ({ step_count }: LivedRow, count: number | null): string =>
  step_count === null || count === null ? "―" : `ひとりで ${count}/${step_count}`;
