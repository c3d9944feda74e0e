import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { growthPageWords, rungSentence } from "../../../words/growth.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { WorkPicture, workName } from "../../shown/work-picture.tsx";
import type { StandingRow } from "../queries.ts";
import { byProgramme, LadderOf, ThenAndNow } from "./parts.tsx";

type Props = { readonly actor: ParticipantActor; readonly rows: readonly StandingRow[] };

/** あゆみ: every work I have tried, and how far I have come with it. */
export function MyGrowthPage({ actor, rows }: Props) {
  const { settings } = actor;
  const programmes = byProgramme(rows);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(growthPageWords.title, settings)}
      here="growth"
      back="/today"
    >
      <p>
        <ButtonLink href="/successes" kind="done">
          {say(growthPageWords.successes, settings)}
        </ButtonLink>
      </p>
      {programmes.length === 0 && (
        <EmptyState heading={say(growthPageWords.nothing, settings)} picture="first" />
      )}
      {programmes.map(({ shown, own, theirs }) => (
        <Card
          key={shown.programme_id}
          id={`p-${shown.programme_id}`}
          heading={
            <>
              <WorkPicture of={shown} /> {workName(shown, settings)}
            </>
          }
          aside={
            <Speak
              of={`p-${shown.programme_id}`}
              settings={settings}
              about={workName(shown, settings)}
            />
          }
        >
          <LadderOf row={shown} settings={settings} label={say(growthPageWords.ladder, settings)} />
          <ThenAndNow row={shown} settings={settings} />
          {own === undefined && <p class="soft">{say(growthPageWords.theirsOnly, settings)}</p>}
          {own !== undefined && theirs !== undefined && theirs.highest !== own.highest && (
            <p>
              {say(growthPageWords.theirsToo, settings)}：
              {say(rungSentence[theirs.highest], settings)}
            </p>
          )}
          <p>
            <a href={`/growth/${shown.programme_id}`}>
              <About>{workName(shown, settings)} </About>
              {say(growthPageWords.open, settings)}
            </a>
          </p>
        </Card>
      ))}
    </PersonPage>
  );
}
