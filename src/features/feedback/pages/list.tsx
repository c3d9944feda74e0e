import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { feedbackWords } from "../../../words/feedback.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { FeedbackRow } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly rows: readonly FeedbackRow[];
  /** The last one shown, when there are older ones. */
  readonly olderThan: string | null;
};

/** もらった ことば, by day, newest first. */
export function FeedbackListPage({ actor, rows, olderThan }: Props) {
  const w = (key: keyof typeof feedbackWords) => say(feedbackWords[key], actor.settings);
  const days = [...new Set(rows.map((row) => row.occurred_on))];
  return (
    <PersonPage {...personFrame(actor)} title={w("listTitle")} here="other" back="/today">
      {rows.length === 0 && (
        <EmptyState heading={w("none")} picture="envelope">
          <p>{w("noneNext")}</p>
        </EmptyState>
      )}
      {days.map((day) => (
        <section key={day} class="stack">
          <h2>{dayInWords(day)}</h2>
          {rows
            .filter((row) => row.occurred_on === day)
            .map((row) => (
              <FeedbackLink key={row.feedback_id} row={row} actor={actor} unread={w("unread")} />
            ))}
        </section>
      ))}
      {olderThan !== null && (
        <p>
          <ButtonLink href={`/feedback?before=${olderThan}`} kind="quiet">
            {w("older")}
          </ButtonLink>
        </p>
      )}
    </PersonPage>
  );
}

type LinkProps = { row: FeedbackRow; actor: ParticipantActor; unread: string };

function FeedbackLink({ row, actor, unread }: LinkProps) {
  const { name_std, name_easy } = row;
  const work =
    name_std === null || name_easy === null
      ? ""
      : `　${workName({ name_std, name_easy }, actor.settings)}`;
  return (
    <a class={row.opened ? "home-card" : "home-card news"} href={`/feedback/${row.feedback_id}`}>
      <Pictogram name={row.opened ? "talk" : "envelope"} />
      <span>
        {row.staff_name}
        {work}
        {!row.opened && <small>{unread}</small>}
      </span>
    </a>
  );
}
