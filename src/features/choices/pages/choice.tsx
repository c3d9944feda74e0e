import type { ParticipantActor } from "../../../policies/actor.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { choiceWords } from "../../../words/choices.ts";
import { say } from "../../../words/pair.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { Offered, OfferedStep } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly programme: Offered;
  readonly steps: readonly OfferedStep[];
  readonly beside: Beside;
  readonly once: string;
  readonly problem?: string;
};

/** やりたい / こわい / まだ of one piece of work; one press keeps it, and it can change any time. */
export function ChoicePage({ actor, programme, steps, beside, once, problem }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof choiceWords) => say(choiceWords[key], settings);
  const easy = settings.words === "easy";
  const about = easy ? programme.about_easy : programme.about_std;
  const here = `/choices/${programme.programme_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={workName(programme, settings)}
      tabTitle={w("how")}
      here="other"
      back="/choices"
    >
      <div class="work-about">
        <WorkPicture of={programme} />
        {about !== "" && <p>{about}</p>}
      </div>
      {problem !== undefined && <Notice tone="care">{problem}</Notice>}
      <Form action={here} once={once} label={w("how")}>
        <h2>{w("how")}</h2>
        <div class="picture-choice three">
          {answers.map(([choice, note, picture]) => (
            <button
              key={choice}
              class={programme.choice === choice ? "picture-card before" : "picture-card"}
              type="submit"
              name="choice"
              value={choice}
            >
              <Pictogram name={picture} />
              <span class="word">{w(choice)}</span>
              <small>{programme.choice === choice ? w("chosenBefore") : w(note)}</small>
            </button>
          ))}
        </div>
      </Form>
      <section class="stack" id="steps">
        <h2>{w("steps")}</h2>
        <ol class="step-list">
          {steps.map((step) => (
            <li key={step.words_std}>{easy ? step.words_easy : step.words_std}</li>
          ))}
        </ol>
      </section>
      <Speak of="steps" settings={settings} />
      <BesideRow beside={beside} settings={settings} here={here} />
    </PersonPage>
  );
}

const answers = [
  ["want", "wantNote", "hope"],
  ["afraid", "afraidNote", "askPerson"],
  ["notYet", "notYetNote", "notToday"],
] as const;
