import type { ParticipantActor } from "../../../policies/actor.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { todayWords } from "../../../words/today.ts";
import { personFrame } from "../../frames/person.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { Work } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly work: Work;
  readonly takeBack: TakeBackOffer | undefined;
};

/** After the last step: it is kept, and where to go from here. */
export function DonePage({ actor, work, takeBack }: Props) {
  const w = (key: keyof typeof todayWords) => say(todayWords[key], actor.settings);
  const id = work.experience_id;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("doneTitle")}
      here="today"
      back={`/today/${id}`}
      takeBack={takeBack}
    >
      <p>{workName(work, actor.settings)}</p>
      <p>{w("doneWords")}</p>
      <div class="home">
        <a class="home-card" href={`/reflect/${id}`}>
          <Pictogram name="think" />
          <span>
            {w("reflect")}
            <small>{w("reflectNote")}</small>
          </span>
        </a>
        <a class="home-card" href={`/successes/new?experience=${id}`}>
          <Pictogram name="done" />
          <span>{w("keepSuccess")}</span>
        </a>
        <a class="home-card" href="/today">
          <Pictogram name="house" />
          <span>{w("backToToday")}</span>
        </a>
      </div>
    </PersonPage>
  );
}
