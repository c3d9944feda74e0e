import { dayAndYearInWords, timeInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { lookedWords } from "../../../words/audit.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { actionInWords } from "../in-words.ts";
import type { LookedLine } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly lines: readonly LookedLine[];
  /** Where the older lines begin; null when there are none. */
  readonly older: number | null;
  readonly isFirst: boolean;
};

/** だれが みた？: day by day, each line one line of the log. */
export function LookedPage({ actor, lines, older, isFirst }: Props) {
  const { settings } = actor;
  const days = Map.groupBy(lines, ({ day }) => day);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(lookedWords.title, settings)}
      here="seen"
      back="/me/settings"
    >
      <p>{say(lookedWords.lead, settings)}</p>
      {lines.length === 0 && (
        <EmptyState heading={say(lookedWords.none, settings)} picture="look" />
      )}
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h2>{dayAndYearInWords(day)}</h2>
          <ul class="looked">
            {ofDay.map((line) => (
              <li key={line.seq} id={`l-${line.seq}`}>
                {timeInWords(line.time)}{" "}
                <strong>{line.staff ?? say(lookedWords.somebody, settings)}</strong>{" "}
                {say(actionInWords(line.action), settings)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {older !== null && (
        <p>
          <a class="button secondary" href={`/me/looked?before=${older}`}>
            {say(lookedWords.older, settings)}
          </a>
        </p>
      )}
      {!isFirst && (
        <p>
          <a class="button quiet" href="/me/looked">
            {say(lookedWords.newest, settings)}
          </a>
        </p>
      )}
    </PersonPage>
  );
}
