import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { reflectWords } from "../../../words/reflect.ts";
import { personFrame } from "../../frames/person.ts";
import { SaidShown } from "../../shown/reflection.tsx";
import type { Work } from "../../today/queries.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { Said } from "../answers.ts";
import type { StepCard } from "../cards.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly work: Work;
  readonly said: readonly Said[];
  readonly steps: readonly StepCard[];
  readonly told: boolean;
  readonly once: string;
  readonly takeBack: TakeBackOffer | undefined;
};

/** All I said, before and after telling it: who will read it, and the way back to each card. */
export function EndPage({ actor, work, said, steps, told, once, takeBack }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof reflectWords) => say(reflectWords[key], settings);
  const path = `/reflect/${work.experience_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={told ? w("toldTitle") : w("endTitle")}
      here="reflect"
      back={told ? "/today" : `${path}/next`}
      takeBack={takeBack}
    >
      <p class="step-place">{workName(work, settings) + w("of")}</p>
      {told && <Notice tone="done">{w("toldWords")}</Notice>}
      {said.map((one) => (
        <Card
          key={one.question}
          heading={w(one.question)}
          tone="words"
          aside={
            <a class="button quiet" href={`${path}/${one.question}`}>
              <About>{w(one.question)} </About>
              {w("fix")}
            </a>
          }
        >
          <SaidShown said={one} steps={steps} settings={settings} />
          <div data-unsent-of={`${path}/${one.question}`} />
        </Card>
      ))}
      {told ? (
        <div class="row">
          <ButtonLink href={`/successes/new?experience=${work.experience_id}`}>
            {w("keepSuccess")}
          </ButtonLink>
        </div>
      ) : (
        <Form action={`${path}/telling`} once={once} leadsTo={`${path}/end`}>
          <p>{w("endLead")}</p>
          <p class="soft">{w("whoReads")}</p>
          <div class="row">
            <Button>{w("tell")}</Button>
            <ButtonLink href="/today" kind="quiet">
              {w("later")}
            </ButtonLink>
          </div>
        </Form>
      )}
    </PersonPage>
  );
}
