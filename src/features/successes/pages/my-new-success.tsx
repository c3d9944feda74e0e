import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { RawForm } from "../../../http/body.ts";
import { firstOf } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PhotoField, VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isSuccessCard, successCards, successWords } from "../../../words/successes.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { WorkRow } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly work: WorkRow | undefined;
  readonly beside: Beside;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** なにが できた？ One question, answered in whichever way is easiest. */
export function MyNewSuccessPage({ actor, work, beside, once, raw, problems }: Props) {
  const { settings } = actor;
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const here =
    work === undefined ? "/successes/new" : `/successes/new?experience=${work.experience_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(successWords.ask, settings)}
      here="growth"
      back="/successes"
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems} heading={say(successWords.askHelp, settings)} />
      )}
      {work !== undefined && (
        <p>
          {dayInWords(work.day)} {workName(work, settings)}
        </p>
      )}
      <p>{say(successWords.askHelp, settings)}</p>
      <BesideRow {...{ beside, settings, here }} />
      <Form action="/successes" once={once} enctype="multipart/form-data">
        <input type="hidden" name="experience" value={work?.experience_id ?? ""} />
        <PictureChoice
          name="card"
          label={say(successWords.card, settings)}
          value={firstOf(raw, "card")}
          options={Object.keys(successCards)
            .filter(isSuccessCard)
            .map((card) => ({
              value: card,
              picture: card,
              word: say(successCards[card], settings),
            }))}
        />
        <PhotoField
          name="photo"
          label={say(successWords.photo, settings)}
          settings={settings}
          problem={problemOf("photo")}
        />
        <VoiceField
          name="voice"
          label={say(successWords.voice, settings)}
          settings={settings}
          problem={problemOf("voice")}
        />
        <TextArea
          name="words"
          label={say(successWords.words, settings)}
          value={firstOf(raw, "words")}
          problem={problemOf("words")}
        />
        <p class="row">
          <Button kind="done">{say(successWords.save, settings)}</Button>
          <a class="button quiet" href="/successes">
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Form>
    </PersonPage>
  );
}
