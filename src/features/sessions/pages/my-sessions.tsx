import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { sessionWords } from "../../../words/sign-in.ts";
import { personFrame } from "../../frames/person.ts";
import { browserWords } from "../browser-words.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { OpenSession } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly sessions: readonly OpenSession[];
  readonly ended: boolean;
};

/** Where I am signed in, and the way to end what I do not know. */
export function MySessionsPage({ actor, sessions, ended }: Props) {
  const { settings } = actor;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(sessionWords.title, settings)}
      here="settings"
      back="/me/settings"
      notice={ended ? say(sessionWords.ended, settings) : undefined}
    >
      <p>{say(sessionWords.lead, settings)}</p>
      {sessions.map((session) => (
        <Card key={session.id} heading={browserWords(session.user_agent)}>
          <p>
            {say(sessionWords.since, settings)}：{momentInWords(session.started_at)}
          </p>
          {session.id === actor.sessionId ? (
            <p>{say(sessionWords.here, settings)}</p>
          ) : (
            <Form action={`/me/sessions/${session.id}/end`}>
              <Button kind="secondary">{say(sessionWords.end, settings)}</Button>
            </Form>
          )}
        </Card>
      ))}
      {sessions.length <= 1 && <p>{say(sessionWords.none, settings)}</p>}
    </PersonPage>
  );
}
