import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { isOpen, type LinkedProgramme } from "../queries/goals.ts";
import type { GoalPageProps } from "./goal.tsx";

/** Which programmes serve the goal, and which did: what those gathered stays under it. */
export function ProgrammeLinks(page: GoalPageProps) {
  const { goal, maySet } = page;
  const mayTurn = maySet && isOpen(goal);
  if (goal.programmes.length === 0 && goal.former.length === 0) {
    return <p>つながるプログラムはありません。</p>;
  }
  return (
    <ul>
      {goal.programmes.map((one) => (
        <li key={one.programme_id}>
          {one.name_std}（目標の期間の体験が自動で集まります）
          {mayTurn && <EndLink page={page} programme={one} />}
        </li>
      ))}
      {goal.former.map((one) => (
        <li key={one.programme_id}>
          {one.name_std}（終わったつながり。それまでの体験は残ります）
          {mayTurn && (
            <Form action={`${linkPath(page, one)}/reopening`} once={page.once} class="inline">
              <Button kind="quiet" label={`${one.name_std}をまたつなげる`}>
                またつなげる
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

type EndProps = { readonly page: GoalPageProps; readonly programme: LinkedProgramme };

function EndLink({ page, programme }: EndProps) {
  const field = `because-${programme.programme_id}`;
  const problem = refusedAt(page.refused, field);
  return (
    <details open={problem !== undefined}>
      <summary>つながりを終える</summary>
      <Form action={`${linkPath(page, programme)}/closure`} once={page.once}>
        <Field
          name={field}
          label={`${programme.name_std}とのつながりを終えるわけ`}
          required
          value={firstOf(page.raw, field)}
          problem={problem}
        />
        <Button kind="secondary">終える</Button>
      </Form>
    </details>
  );
}

const linkPath = ({ participantId, goal }: GoalPageProps, { programme_id }: LinkedProgramme) =>
  `/people/${participantId}/goals/${goal.goal_id}/programmes/${programme_id}`;
