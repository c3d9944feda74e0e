import { levelWord } from "../../../domain/gas/level-words.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { scaleFields } from "../form.ts";
import type { GoalGas } from "../queries/gas.ts";
import type { GoalRow } from "../queries/goals.ts";
import { levelsDown } from "./scale-shown.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly goal: GoalRow;
  readonly gas: GoalGas;
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
};

/** Five described levels of one thing that can be seen. */
export function ScalePage({ actor, participantId, name, goal, gas, once, raw, refused }: Props) {
  const here = `/people/${participantId}/goals/${goal.goal_id}`;
  const scale = gas.scales.at(-1);
  const isRated = gas.entries.some(
    (entry) => entry.by !== "waiver" && entry.rating.version === scale?.version,
  );
  const field = (of: string) => ({
    name: of,
    value: inTextArea(firstOf(raw, of)),
    problem: refusedAt(refused, of),
  });
  return (
    <StaffPage
      {...staffFrame(actor)}
      title="目標の段階を決める"
      here="people"
      problems={refused}
      up={[
        { href: `/people/${participantId}`, text: `${name}さん` },
        { href: here, text: goal.wording },
      ]}
    >
      {isRated && (
        <Notice>
          この版ではもう評価されています。変えると新しい版になり、前の版と評価はそのまま残ります。
        </Notice>
      )}
      <ul>
        <li>見ることは一つだけにします。回数・時間・手助けの量など、見て分かることを書きます。</li>
        <li>0は「計画どおりに支援が進んだときの見込み」です。いまのようすは、ふつう−1か−2です。</li>
        <li>五つは、となりと違いが分かり、間が抜けないように書きます。</li>
      </ul>
      <Form action={`${here}/scale`} once={once} class="stack" label="目標の段階">
        <Field {...field("measure")} label="何を見るか" help="例：一人で終えた工程の数" required />
        {levelsDown.map((level) => (
          <TextArea
            key={level}
            {...field(scaleFields[level])}
            label={levelWord(level)}
            help={level === 0 ? "見込み" : undefined}
            rows={2}
            required
            forPerson
          />
        ))}
        <fieldset class="stack">
          <legend>重み（決めなくてもかまいません）</legend>
          {(["importance", "difficulty"] as const).map((which) => (
            <Select
              key={which}
              {...field(which)}
              label={which === "importance" ? "大切さ（本人にとって）" : "難しさ"}
              nothing="決めない"
              options={["1", "2", "3"].map((value) => ({ value, text: value }))}
            />
          ))}
        </fieldset>
        <Button>段階を決める</Button>
      </Form>
    </StaffPage>
  );
}
