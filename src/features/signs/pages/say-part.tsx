import { partsOf, type CardPart, type SignKind } from "../../../domain/sign/card.ts";
import type { RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { SkipRow } from "../../../ui/components/choice/skip-row.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import { sayingWords } from "../../../words/saying.ts";
import { partCards } from "../../../words/sign-cards.ts";
import { partQuestions, signKindWords, signWords } from "../../../words/signs.ts";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { Saying } from "../../saying/saying.tsx";
import type { ShownPart } from "../queries/cards.ts";

type Props = {
  readonly actor: ParticipantActor;
  /** Null for a card that is not there yet. */
  readonly cardId: string | null;
  readonly kind: SignKind;
  readonly part: CardPart;
  /** What I said before, when I say it anew. */
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
      <p class="step-place">
        {say(signKindWords[kind], settings)}　{say(kitWords.stepNow, settings)}{" "}
        {parts.indexOf(part) + 1}/{parts.length}
      </p>
      {before !== undefined && <p>{say(sayingWords.againNote, settings)}</p>}
      <Saying
        {...{ settings, once, raw, problems, beside, here, before }}
        action={cardId === null ? `/signs/kinds/${kind}` : here}
        pictures={picturesOf(kind, part, settings)}
        wordsHelp={part === "sign" ? undefined : say(signWords.wordsHelp, settings)}
      >
        <p>
          <Button>{say(sayingWords.save, settings)}</Button>
        </p>
        <SkipRow settings={settings} stop={back} />
      </Saying>
    </PersonPage>
  );
}

const question = (kind: SignKind, part: CardPart, settings: ParticipantActor["settings"]): string =>
  say(part === "sign" ? partQuestions.sign[kind] : partQuestions[part], settings);

const picturesOf = (kind: SignKind, part: CardPart, settings: ParticipantActor["settings"]) =>
  Object.entries(partCards(kind, part)).flatMap(([picture, words]) =>
    isPictogramName(picture) ? [{ value: picture, word: say(words, settings), picture }] : [],
  );
