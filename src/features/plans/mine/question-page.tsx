import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPlanQuestionCard, planQuestionCards, planWords } from "../../../words/plan.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { MyPlan } from "./my-plan.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly my: MyPlan;
  readonly beside: Beside;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** なにを ききたい？ in a picture, a voice or words; it goes to the service manager as it was said. */
export function QuestionPage({ actor, my, beside, once, raw, problems }: Props) {
  const { settings } = actor;
  const title = say(planWords.askTitle, settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <PersonPage {...personFrame(actor)} title={title} here="hope" back="/me/plan">
      {problems.length > 0 && <ErrorSummary problems={problems} heading={title} />}
      <BesideRow {...{ beside, settings, here: "/me/plan/question" }} />
      <Form action="/me/plan/questions" once={once} enctype="multipart/form-data">
        <input type="hidden" name="versionHash" value={my.version.hash} />
        <PictureChoice
          name="card"
          label={title}
          value={firstOf(raw, "card")}
          options={Object.keys(planQuestionCards)
            .filter(isPlanQuestionCard)
            .map((card) => ({
              value: card,
              picture: card,
              word: say(planQuestionCards[card], settings),
            }))}
        />
        <VoiceField
          name="voice"
          label={say(planWords.askVoice, settings)}
          settings={settings}
          problem={problemOf("voice")}
        />
        <TextArea
          name="words"
          label={say(planWords.askWords, settings)}
          value={inTextArea(firstOf(raw, "words"))}
          problem={problemOf("words")}
        />
        <p class="row">
          <Button>{say(planWords.askSend, settings)}</Button>
          <a class="button quiet" href="/me/plan">
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Form>
    </PersonPage>
  );
}
