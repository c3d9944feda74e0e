import { howMuchMore } from "../../../domain/gas/cards.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { goalWords } from "../../../words/goals.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { GoalRow } from "../queries/goals.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly goal: GoalRow;
  readonly once: string;
  readonly takeBack: TakeBackOffer | undefined;
};

/** Only after もっとできた, which is kept already; not answering this is fine. */
export function HowMuchMorePage({ actor, goal, once, takeBack }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof goalWords) => say(goalWords[key], settings);
  const here = `/me/goals/${goal.goal_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("howMuch")}
      here="hope"
      back={here}
      takeBack={takeBack}
    >
      <Notice tone="done">{w("kept")}</Notice>
      <Form action={`${here}/ratings`} once={once} label={w("howMuch")}>
        <input type="hidden" name="card" value="doneMore" />
        <div class="picture-choice large">
          {howMuchMore.map((more) => (
            <button key={more} class="picture-card" type="submit" name="more" value={more}>
              <Pictogram name={more === "aLittle" ? "plant" : "tree"} />
              <span class="word">{w(more)}</span>
            </button>
          ))}
        </div>
      </Form>
      <nav class="skip-row" aria-label={w("howMuch")}>
        <a class="button quiet" href={here}>
          {w("noMore")}
        </a>
      </nav>
    </PersonPage>
  );
}
