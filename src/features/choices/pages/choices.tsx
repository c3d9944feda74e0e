import type { ParticipantActor } from "../../../policies/actor.ts";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { choiceWords } from "../../../words/choices.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { Offered } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly programmes: readonly Offered[];
  readonly kept: boolean;
  readonly takeBack: TakeBackOffer | undefined;
};

/** The work of the office as cards, each with what I said of it. */
export function ChoicesPage({ actor, programmes, kept, takeBack }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof choiceWords) => say(choiceWords[key], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/today"
      {...(kept ? { notice: w("kept") } : {})}
      takeBack={takeBack}
    >
      {programmes.length === 0 ? (
        <EmptyState heading={w("none")} picture="box" />
      ) : (
        <p>{w("lead")}</p>
      )}
      <div class="home">
        {programmes.map((one) => (
          <a key={one.programme_id} class="home-card" href={`/choices/${one.programme_id}`}>
            <WorkPicture of={one} />
            <span>
              {workName(one, settings)}
              {one.choice !== null && <small>{w(one.choice)}</small>}
            </span>
          </a>
        ))}
      </div>
    </PersonPage>
  );
}
