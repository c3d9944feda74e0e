import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { assessmentWords } from "../../../words/assessment.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Round } from "../queries/rounds.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly round: Round | null;
  readonly once: string;
};

/** いまの わたし: what it is, and the way in or on. */
export function MyAssessmentPage({ actor, round, once }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof assessmentWords) => say(assessmentWords[key], settings);
  const isIn = round !== null && round.views.person !== null;
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="hope" back="/hopes">
      {isIn ? (
        <Notice tone="done">{w("handedIn")}</Notice>
      ) : (
        <>
          <p>{w("lead")}</p>
          <p>{w("leadNext")}</p>
        </>
      )}
      {round === null && (
        <Form action="/me/assessment" once={once}>
          <Button>{w("start")}</Button>
        </Form>
      )}
      {round !== null && !isIn && (
        <p>
          <ButtonLink href="/me/assessment/next">
            {w(round.own.length === 0 ? "start" : "goOn")}
          </ButtonLink>
        </p>
      )}
    </PersonPage>
  );
}
