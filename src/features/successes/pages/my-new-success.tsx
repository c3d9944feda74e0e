import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { sayingWords } from "../../../words/saying.ts";
import { isSuccessCard, successCards, successWords } from "../../../words/successes.ts";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { Saying } from "../../saying/saying.tsx";
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
  const here =
    work === undefined ? "/successes/new" : `/successes/new?experience=${work.experience_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(successWords.ask, settings)}
      here="growth"
      back="/successes"
    >
      {work !== undefined && (
        <p>
          {dayInWords(work.day)} {workName(work, settings)}
        </p>
      )}
      <Saying
        {...{ settings, once, raw, problems, beside, here }}
        action="/successes"
        leadsTo="/successes"
        onePicture
        pictures={Object.keys(successCards)
          .filter(isSuccessCard)
          .map((card) => ({ value: card, picture: card, word: say(successCards[card], settings) }))}
      >
        <input type="hidden" name="experience" value={work?.experience_id ?? ""} />
        <p class="row">
          <Button kind="done">{say(sayingWords.save, settings)}</Button>
          <a class="button quiet" href="/successes">
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Saying>
    </PersonPage>
  );
}
