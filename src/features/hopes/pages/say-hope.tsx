import { hopeAreaWords, type HopeArea } from "../../../domain/hope/hope.ts";
import type { RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { hopeCards, hopeCardWords, hopeWords } from "../../../words/hopes.ts";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import { sayingWords } from "../../../words/saying.ts";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { Saying } from "../../saying/saying.tsx";
import type { SaidHope } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly area: HopeArea;
  /** What I said before, when I say it anew. */
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
  const list = `/hopes/areas/${area}`;
  const back = before === undefined ? list : `/hopes/${before.hopeId}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w(before === undefined ? "ask" : "askAgain")}
      here="hope"
      back={back}
    >
      <p class="step-place">{say(hopeAreaWords[area], settings)}</p>
      {before !== undefined && <p>{say(sayingWords.againNote, settings)}</p>}
      <Saying
        {...{ settings, once, raw, problems, beside, before }}
        action={before === undefined ? list : `${back}/versions`}
        here={before === undefined ? `${list}/new` : `${back}/again`}
        pictures={cardsOf(area, settings)}
      >
        <p class="row">
          <Button>{say(sayingWords.save, settings)}</Button>
          <a class="button quiet" href={back}>
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Saying>
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
