import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { successWords } from "../../../words/successes.ts";
import { personFrame } from "../../frames/person.ts";
import { successesAPage, type SuccessRow } from "../queries.ts";
import { SuccessCardView } from "./success-card.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly rows: readonly SuccessRow[];
  readonly isNewest: boolean;
  readonly takeBack: TakeBackOffer | undefined;
};

/** できた帳: mine, newest first. */
export function MySuccessesPage({ actor, rows, isNewest, takeBack }: Props) {
  const { settings } = actor;
  const shown = rows.slice(0, successesAPage);
  const last = shown.at(-1);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(successWords.title, settings)}
      here="growth"
      back="/growth"
      takeBack={takeBack}
    >
      <p>
        <ButtonLink href="/successes/new" kind="done">
          {say(successWords.keep, settings)}
        </ButtonLink>
      </p>
      <div data-unsent-of="/successes" data-each />
      {shown.length === 0 && (
        <EmptyState heading={say(successWords.nothing, settings)} picture="done" />
      )}
      {shown.map((row) => (
        <SuccessCardView
          key={row.success_id}
          {...{ row, settings }}
          link={({ programme_id, experience_id }) =>
            `/growth/${programme_id}/sessions/${experience_id}`
          }
        />
      ))}
      <p class="row">
        {!isNewest && <a href="/successes">{say(successWords.newest, settings)}</a>}
        {rows.length > successesAPage && last !== undefined && (
          <a href={`/successes?before=${last.success_id}`}>{say(successWords.older, settings)}</a>
        )}
      </p>
    </PersonPage>
  );
}
