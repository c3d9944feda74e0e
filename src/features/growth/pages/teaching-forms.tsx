import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import type { SessionRow } from "../queries.ts";
import type { TeachingRow } from "../session-queries.ts";
import { whenOf } from "../story.ts";

type Props = {
  readonly sessions: readonly SessionRow[];
  readonly teachings: readonly TeachingRow[];
  readonly action: string;
  readonly once: string;
  readonly problems?: readonly FieldProblem[];
};

/** つたえられる is reached by showing others, or by keeping it up and a member of staff saying so. */
export function TeachingForms({ sessions, teachings, action, once, problems = [] }: Props) {
  const recent = sessions.slice(-20).reverse();
  const problem = problems.find(({ field }) => field === "experience")?.text;
  return (
    <Card heading="伝えられる">
      <ul>
        {teachings.map((teaching) => (
          <li key={`${teaching.kind}${teaching.occurred_on}${teaching.experience_id}`}>
            {dayAndYearInWords(teaching.occurred_on)}
            {teaching.kind === "taught"
              ? "に、ほかの人に教えました"
              : "に、伝えられると確かめました"}
            （記録：{teaching.staff_name}）
          </li>
        ))}
        {teachings.length === 0 && <li>記録はまだありません。</li>}
      </ul>
      <div class="pair">
        <Form action={action} once={once} label="ほかの人に教えた日を残す">
          <input type="hidden" name="kind" value="taught" />
          <Select
            name="experience"
            label="ほかの人に教えた体験"
            nothing="選んでください"
            options={recent.map((row) => ({ value: row.experience_id, text: whenOf(row) }))}
            problem={problem}
            required
          />
          <Button kind="secondary">教えたことを残す</Button>
        </Form>
        <Form action={action} once={once} label="伝えられると確かめる">
          <input type="hidden" name="kind" value="confirmed" />
          <p>
            「ひとりで」になったあと、さらに三回ひとりでできていて、職員が確かめると「伝えられる」になります。
          </p>
          <Button kind="secondary">伝えられると、きょう確かめた</Button>
        </Form>
      </div>
    </Card>
  );
}
