import { partsOf, type CardPart, type SignKind } from "../../../domain/sign/card.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { SkipRow } from "../../../ui/components/choice/skip-row.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PhotoField, VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import { partCards } from "../../../words/sign-cards.ts";
import { partQuestions, signKindWords, signWords } from "../../../words/signs.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { ShownPart } from "../queries/cards.ts";
import { PartShown } from "./part-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  /** Null for a card that is not there yet. */
  readonly cardId: string | null;
  readonly kind: SignKind;
  readonly part: CardPart;
  /** What I said before, when I say it anew; nothing of it is chosen for me. */
  readonly before: ShownPart | undefined;
  readonly beside: Beside;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** One question of a card, answered by pictures, photo, voice or own lines; any of them is enough. */
export function SayPartPage(page: Props) {
  const { actor, cardId, kind, part, before, beside, once, raw, problems } = page;
  const { settings } = actor;
  const w = (key: keyof typeof signWords) => say(signWords[key], settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const parts = partsOf(kind);
  const here =
    cardId === null ? `/signs/kinds/${kind}/new` : `/signs/cards/${cardId}/parts/${part}`;
  const back = cardId === null ? "/signs" : `/signs/cards/${cardId}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={question(kind, part, settings)}
      here="other"
      back={back}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} heading={w("askHelp")} />}
      <p class="step-place">
        {say(signKindWords[kind], settings)}　{say(kitWords.stepNow, settings)}{" "}
        {parts.indexOf(part) + 1}/{parts.length}
      </p>
      {before !== undefined && (
        <section class="card words">
          <h2>{w("earlier")}</h2>
          <PartShown kind={kind} said={before} settings={settings} />
          <p class="soft">{w("againNote")}</p>
        </section>
      )}
      <Form
        action={cardId === null ? `/signs/kinds/${kind}` : here}
        once={once}
        enctype="multipart/form-data"
      >
        <PictureChoice
          name="card"
          label={w("pictures")}
          many
          values={raw["card"] ?? []}
          problem={problemOf("card")}
          options={picturesOf(kind, part, settings)}
        />
        <TextArea
          name="words"
          label={w("words")}
          help={part === "sign" ? undefined : w("wordsHelp")}
          value={inTextArea(firstOf(raw, "words"))}
          problem={problemOf("words")}
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
        <p>
          <Button>{w("save")}</Button>
        </p>
        <SkipRow settings={settings} stop={back} />
      </Form>
      <BesideRow {...{ beside, settings, here }} />
    </PersonPage>
  );
}

const question = (kind: SignKind, part: CardPart, settings: ParticipantActor["settings"]): string =>
  say(part === "sign" ? partQuestions.sign[kind] : partQuestions[part], settings);

const picturesOf = (kind: SignKind, part: CardPart, settings: ParticipantActor["settings"]) =>
  Object.entries(partCards(kind, part)).flatMap(([picture, words]) =>
    isPictogramName(picture) ? [{ value: picture, word: say(words, settings), picture }] : [],
  );
