import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { mostSteps, stepField, type Draft, type StepDraft } from "../draft.ts";
import { PictureRow } from "./picture-row.tsx";
import { VoiceRow } from "./voice-row.tsx";

type Props = { readonly draft: Draft; readonly problems: readonly Refusal[] };

/** The steps in order. Every button sends the whole form, so nothing typed is lost and no script is needed. */
export const StepRows = ({ draft, problems }: Props) => (
  <section id="f-steps">
    <h2>手順</h2>
    {draft.steps.map((step, index) => (
      <StepRow
        key={stepField(index, "std")}
        step={step}
        index={index}
        last={index === draft.steps.length - 1}
        problems={problems}
      />
    ))}
    {draft.steps.length < mostSteps && (
      <Button
        kind="secondary"
        name="do"
        value="add"
        formAction={`/programmes/draft#step-${draft.steps.length}`}
        unchecked
      >
        手順を加える
      </Button>
    )}
  </section>
);

type RowProps = {
  readonly step: StepDraft;
  readonly index: number;
  readonly last: boolean;
  readonly problems: readonly Refusal[];
};

function StepRow({ step, index, last, problems }: RowProps) {
  const about = `手順${index + 1}`;
  const name = (field: string) => stepField(index, field);
  return (
    <Card level={3} heading={about} id={`step-${index}`}>
      <input type="hidden" name={name("stepId")} value={step.stepId} />
      <input type="hidden" name={name("pictogram")} value={step.pictogram} />
      <input type="hidden" name={name("photoId")} value={step.photoId} />
      <input type="hidden" name={name("voiceId")} value={step.voiceId} />
      <div class="pair">
        <Field
          name={name("std")}
          label={`${about}の言葉`}
          value={step.std}
          problem={refusedAt(problems, name("std"))}
        />
        <Field
          name={name("easy")}
          label={`${about}のやさしい言葉`}
          value={step.easy}
          forPerson
          problem={refusedAt(problems, name("easy"))}
        />
      </div>
      <PictureRow
        at={String(index)}
        of={step}
        about={about}
        field={name("photo")}
        problem={refusedAt(problems, name("photo"))}
      />
      <VoiceRow
        at={String(index)}
        voiceId={step.voiceId}
        about={about}
        field={name("voice")}
        problem={refusedAt(problems, name("voice"))}
      />
      <div class="row">
        {index > 0 && <Move verb="up" to={index - 1} {...{ index, about }} />}
        {!last && <Move verb="down" to={index + 1} {...{ index, about }} />}
        <Button
          kind="quiet"
          name="do"
          value={`remove.${index}`}
          formAction="/programmes/draft#f-steps"
          label={`${about}を削除`}
          unchecked
        >
          削除
        </Button>
      </div>
    </Card>
  );
}

type MoveProps = { verb: "up" | "down"; index: number; to: number; about: string };

const Move = ({ verb, index, to, about }: MoveProps) => (
  <Button
    kind="quiet"
    name="do"
    value={`${verb}.${index}`}
    formAction={`/programmes/draft#step-${to}`}
    label={verb === "up" ? `${about}を上へ` : `${about}を下へ`}
    unchecked
  >
    {verb === "up" ? "上へ" : "下へ"}
  </Button>
);
