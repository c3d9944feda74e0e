import { answerLevels, answerWords } from "../../../domain/assessment/answer.ts";
import { assessmentAreas, type AssessmentItem } from "../../../domain/assessment/areas.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { levelField, wordsField } from "../form.ts";
import type { Round } from "../queries/rounds.ts";

type Props = {
  readonly actor: StaffActor;
  readonly name: string;
  readonly round: Round;
  readonly once: string;
  /** What was sent and refused; null when nothing was. */
  readonly raw: RawForm | null;
  readonly refused: readonly Refusal[];
  readonly kept: boolean;
};

/** The supporter's own view, given without having seen the person's. */
export function RatingPage({ actor, name, round, once, raw, refused, kept }: Props) {
  const base = `/people/${round.participantId}`;
  const here = `${base}/assessments/${round.roundId}`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんについて、支援員の見方`}
      here="people"
      problems={refused}
      notice={kept ? "途中まで保存しました。まだ渡していません。" : undefined}
      up={[
        { href: base, text: `${name}さん` },
        { href: here, text: "アセスメント" },
      ]}
    >
      <Notice>
        本人の答えは、あなたが渡したあとに並びます。分からない項目は空けたままで渡せます。
      </Notice>
      <Form action={`${here}/rating`} once={once} class="stack" label="支援員の見方">
        {assessmentAreas.map(({ area, words, items }) => (
          <Card key={area} heading={words.std}>
            {items.map((item) => (
              <Item key={item.item} {...{ item, round, raw, refused }} />
            ))}
          </Card>
        ))}
        <div class="row">
          <Button kind="secondary" name="go" value="keep">
            途中まで保存する
          </Button>
          <Button name="go" value="handIn">
            渡して、本人の答えと並べる
          </Button>
        </div>
        <p class="soft">渡したあとは変わりません。</p>
      </Form>
    </StaffPage>
  );
}

type ItemProps = Pick<Props, "round" | "raw" | "refused"> & { readonly item: AssessmentItem };

function Item({ item: { item, words, scale }, round, raw, refused }: ItemProps) {
  const before = round.ours.find((one) => one.item === item);
  const level = raw === null ? (before?.level ?? "") : firstOf(raw, levelField(item));
  const typed = raw === null ? (before?.words ?? "") : firstOf(raw, wordsField(item));
  const problem = refusedAt(refused, levelField(item)) ?? refusedAt(refused, wordsField(item));
  return (
    <fieldset class={problem === undefined ? "levels" : "levels field refused"}>
      <legend>{words.std}</legend>
      {answerLevels.map((one, index) => (
        <label key={one}>
          <input
            type="radio"
            id={index === 0 ? fieldId(levelField(item)) : undefined}
            name={levelField(item)}
            value={one}
            checked={level === one}
            autocomplete="off"
          />
          {answerWords[scale][one].std}
        </label>
      ))}
      <details open={typed !== ""}>
        <summary>言葉を添える</summary>
        <textarea
          id={fieldId(wordsField(item))}
          name={wordsField(item)}
          rows={2}
          aria-label={`${words.std}（言葉）`}
          value={inTextArea(typed)}
        />
      </details>
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
