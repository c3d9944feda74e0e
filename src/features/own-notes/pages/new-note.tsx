import type { RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { isNoteCard, noteCards, noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Beside } from "../../help/queries.ts";
import { Saying } from "../../saying/saying.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly beside: Beside;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** A note in any way, and at its end who may read it: both buttons keep it. */
export function NewNotePage({ actor, beside, once, raw, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof noteWords) => say(noteWords[key], settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("ask")} here="other" back="/notes">
      <Saying
        {...{ settings, once, raw, problems, beside }}
        action="/notes"
        leadsTo="/notes"
        here="/notes/new"
        pictures={Object.keys(noteCards)
          .filter(isNoteCard)
          .map((card) => ({ value: card, picture: card, word: say(noteCards[card], settings) }))}
      >
        <h2>{w("whom")}</h2>
        <p>{w("whomNote")}</p>
        <p class="row">
          <Button name="for" value="me">
            {w("onlyMe")}
          </Button>
          <Button name="for" value="staff">
            {w("toStaff")}
          </Button>
        </p>
        <p>
          <a class="button quiet" href="/notes">
            {say(kitWords.stop, settings)}
          </a>
        </p>
      </Saying>
    </PersonPage>
  );
}
