import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { reflectWords } from "../../../words/reflect.ts";
import { personFrame } from "../../frames/person.ts";
import { workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { ToReflect } from "../queries.ts";

type Props = { readonly actor: ParticipantActor; readonly work: readonly ToReflect[] };

/** Which piece of work to look back on: of today, or of the last days and not told yet. */
export function WhichPage({ actor, work }: Props) {
  const w = (key: keyof typeof reflectWords) => say(reflectWords[key], actor.settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={work.length === 0 ? w("title") : w("which")}
      here="reflect"
      back="/today"
    >
      {work.length === 0 && (
        <EmptyState heading={w("nothing")} picture="think">
          <p>{w("nothingNext")}</p>
        </EmptyState>
      )}
      <div class="home">
        {work.map((one) => (
          <a key={one.experience_id} class="home-card" href={`/reflect/${one.experience_id}`}>
            <WorkPicture of={one} />
            <span>
              {workName(one, actor.settings)}
              <small>{dayInWords(one.day)}</small>
            </span>
          </a>
        ))}
      </div>
    </PersonPage>
  );
}
