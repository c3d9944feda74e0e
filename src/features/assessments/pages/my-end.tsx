import { assessmentAreas } from "../../../domain/assessment/areas.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { assessmentWords } from "../../../words/assessment.ts";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Round } from "../queries/rounds.ts";
import { answerInWords, AnswerShown } from "./answer-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly round: Round;
  readonly once: string;
  readonly problems: readonly string[];
};

/** All I answered, each with the way back to it, before I hand it over. */
export function MyEndPage({ actor, round, once, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof assessmentWords) => say(assessmentWords[key], settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("endTitle")} here="hope" back="/me/assessment">
      {problems.map((one) => (
        <Notice key={one} tone="care">
          {one}
        </Notice>
      ))}
      <Form action="/me/assessment/handing-in" once={once}>
        <p>{w("endLead")}</p>
        <p class="soft">{w("endStays")}</p>
        <div class="row">
          <Button>{w("handIn")}</Button>
          <ButtonLink href="/hopes" kind="quiet">
            {say(kitWords.later, settings)}
          </ButtonLink>
        </div>
      </Form>
      {assessmentAreas.map(({ area, words, items }) => (
        <Card key={area} heading={say(words, settings)} tone="words">
          <dl class="asked">
            {items.map((item) => {
              const answer = round.own.find((one) => one.item === item.item);
              return (
                <div key={item.item}>
                  <dt>
                    <a href={`/me/assessment/items/${item.item}`}>
                      {say(item.words, settings)}
                      <About> {w("fix")}</About>
                    </a>
                  </dt>
                  <dd>
                    {answer === undefined || answerInWords(answer, settings) === "" ? (
                      <span class="soft">{w("notYet")}</span>
                    ) : (
                      <AnswerShown answer={answer} settings={settings} />
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Card>
      ))}
    </PersonPage>
  );
}
