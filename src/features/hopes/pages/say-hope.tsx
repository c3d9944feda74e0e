import { hopeAreaWords, type HopeArea } from "../../../domain/hope/hope.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PhotoField, VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { hopeCards, hopeCardWords, hopeWords } from "../../../words/hopes.ts";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { SaidHope } from "../queries.ts";
import { HopeShown } from "../../shown/hope.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly area: HopeArea;
  /** What I said before, when I say it anew; nothing of it is chosen for me. */
  readonly before: SaidHope | undefined;
  readonly beside: Beside;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** One wish by cards, photo, voice or words; any of them is enough. */
export function SayHopePage({ actor, area, before, beside, once, raw, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof hopeWords) => say(hopeWords[key], settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const list = `/hopes/areas/${area}`;
  const back = before === undefined ? list : `/hopes/${before.hopeId}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w(before === undefined ? "ask" : "askAgain")}
      here="hope"
      back={back}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} heading={w("askHelp")} />}
      <p class="step-place">{say(hopeAreaWords[area], settings)}</p>
      {before !== undefined && (
        <>
          <p>{w("againNote")}</p>
          <HopeShown hope={before} settings={settings} heading={w("earlier")} />
        </>
      )}
      <Form
        action={before === undefined ? list : `${back}/versions`}
        once={once}
        enctype="multipart/form-data"
      >
        <PictureChoice
          name="card"
          label={w("cards")}
          many
          values={raw["card"] ?? []}
          problem={problemOf("card")}
          options={cardsOf(area, settings)}
        />
        <PhotoField
          name="photo"
          label={w("photo")}
          settings={settings}
          problem={problemOf("photo")}
        />
        <VoiceField
          name="voice"
          label={w("voice")}
          settings={settings}
          problem={problemOf("voice")}
        />
        <TextArea
          name="words"
          label={w("words")}
          value={inTextArea(firstOf(raw, "words"))}
          problem={problemOf("words")}
        />
        <p class="row">
          <Button>{w("save")}</Button>
          <a class="button quiet" href={back}>
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Form>
      <BesideRow
        {...{ beside, settings }}
        here={before === undefined ? `${list}/new` : `${back}/again`}
      />
    </PersonPage>
  );
}

const cardsOf = (area: HopeArea, settings: ParticipantActor["settings"]) =>
  Object.keys(hopeCards[area])
    .filter(isPictogramName)
    .flatMap((card) => {
      const words = hopeCardWords(area, card);
      if (words === undefined) return [];
      return [{ value: card, word: say(words, settings), picture: card }];
    });
