import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { todayWords } from "../../../words/today.ts";
import { personFrame } from "../../frames/person.ts";
import { workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { Work } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly today: PlainDay;
  readonly work: readonly Work[];
};

/** きょうの しごと: the day's list, in the order of the day. */
export function WorkPage({ actor, today, work }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof todayWords) => say(todayWords[key], settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("work")} here="today" back="/today">
      <p class="day">{dayInWords(today)}</p>
      {work.length === 0 && (
        <EmptyState heading={w("noWork")} picture="rest">
          <p>{w("noWorkNext")}</p>
          <ButtonLink href="/choices" kind="secondary">
            {w("choices")}
          </ButtonLink>
        </EmptyState>
      )}
      <div class="home">
        {work.map((one) => (
          <a key={one.experience_id} class="home-card" href={`/today/${one.experience_id}`}>
            <WorkPicture of={one} />
            <span>
              {workName(one, settings)}
              <small>
                {say(periodWords[one.period], settings)} <span>{one.place}</span>
              </small>
            </span>
          </a>
        ))}
      </div>
    </PersonPage>
  );
}
