import { assessmentItems } from "../../../domain/assessment/areas.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { assessmentWords } from "../../../words/assessment.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { personFrame } from "../../frames/person.ts";
import type { Round, SaidAnswer } from "../queries/rounds.ts";
import type { TalkRow } from "../queries/talks.ts";
import { AnswerShown } from "./answer-shown.tsx";
import { areasAnswered } from "./areas-answered.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly round: Round;
  readonly talks: readonly TalkRow[];
  readonly once: string;
};

/** Both views of equal weight side by side, and what came of talking them over. */
export function MyBothPage({ actor, round, talks, once }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof assessmentWords) => say(assessmentWords[key], settings);
  const answered = (answers: readonly SaidAnswer[], item: string) =>
    answers.find((one) => one.item === item);
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="hope" back="/hopes">
      <p>{w("bothLead")}</p>
      {talks.map((talk, index) => (
        // Talks are only added, so that a place in the list never changes.
        <Talk key={index} talk={talk} settings={settings} />
      ))}
      {areasAnswered(round).map(({ area, words, items }) => (
        <Card key={area} heading={say(words, settings)}>
          <dl class="asked">
            {items.map(({ item, words: asked }) => (
              <div key={item} class="sides">
                <dt>{say(asked, settings)}</dt>
                {round.views.person !== null && (
                  <dd>
                    <b>{w("mine")}</b>
                    <One answer={answered(round.own, item)} settings={settings} />
                  </dd>
                )}
                <dd>
                  <b>{w("staff")}</b>
                  <One answer={answered(round.ours, item)} settings={settings} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
      {round.views.person === null ? (
        <p>
          <a class="button primary" href="/me/assessment/next">
            {w("goOn")}
          </a>
        </p>
      ) : (
        <Form action="/me/assessment" once={once}>
          <Button kind="secondary">{w("again")}</Button>
        </Form>
      )}
    </PersonPage>
  );
}

type OneProps = { readonly answer: SaidAnswer | undefined; readonly settings: PersonSettings };

const One = ({ answer, settings }: OneProps) =>
  answer === undefined ||
  (answer.level === null && answer.words === "" && answer.skipped === null) ? (
    <p class="soft">{say(assessmentWords.notYet, settings)}</p>
  ) : (
    <AnswerShown answer={answer} settings={settings} />
  );

type TalkProps = { readonly talk: TalkRow; readonly settings: PersonSettings };

function Talk({ talk, settings }: TalkProps) {
  const w = (key: keyof typeof assessmentWords) => say(assessmentWords[key], settings);
  const item = assessmentItems.find((one) => one.item === talk.item);
  return (
    <Card tone="words" heading={`${w("talked")}：${item ? say(item.words, settings) : ""}`}>
      <p>
        <b>{w("mine")}</b>
      </p>
      <p class="own-words">{talk.person_declined ? w("declined") : talk.person_words}</p>
      <p>
        <b>{talk.staff_name}</b>
      </p>
      <p class="own-words">{talk.staff_words}</p>
    </Card>
  );
}
