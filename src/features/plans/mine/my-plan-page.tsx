import type { ParticipantActor } from "../../../policies/actor.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say, type Words } from "../../../words/pair.ts";
import { isPlanQuestionCard, planQuestionCards, planWords } from "../../../words/plan.ts";
import { personFrame } from "../../frames/person.ts";
import type { QuestionRow } from "../questions/queries.ts";
import { ContentShown } from "./content-shown.tsx";
import type { MyPlan } from "./my-plan.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly my: MyPlan | null;
  readonly questions: readonly QuestionRow[];
  readonly kept: boolean;
  readonly takeBack: TakeBackOffer | undefined;
};

/** わたしの けいかく: the whole plan, to be read or heard; then asking, then deciding. */
export function MyPlanPage({ actor, my, questions, kept, takeBack }: Props) {
  const { settings } = actor;
  const text = (words: Words) => say(words, settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={text(planWords.title)}
      here="hope"
      back="/hopes"
      notice={kept ? text(planWords.agreedNotice) : undefined}
      takeBack={takeBack}
    >
      {my === null ? (
        <EmptyState heading={text(planWords.none)} picture="calendar">
          <p>{text(planWords.noneHelp)}</p>
        </EmptyState>
      ) : (
        <>
          {my.plan.editedSince && <Notice>{text(planWords.beingWritten)}</Notice>}
          <ContentShown content={my.version.content} settings={settings} />
          <Ways my={my} text={text} />
        </>
      )}
      <Asked {...{ questions, text }} />
    </PersonPage>
  );
}

function Ways({ my, text }: { my: MyPlan; text: (words: Words) => string }) {
  const { consent, plan } = my;
  return (
    <>
      {consent !== null && (
        <Card tone="done" heading={text(planWords.decided)}>
          <p>{dayAndYearInWords(consent.occurredOn)}</p>
        </Card>
      )}
      <p class="row">
        <ButtonLink href="/me/plan/question" kind="secondary">
          <Pictogram name="askPerson" /> {text(planWords.ask)}
        </ButtonLink>
        {consent === null && plan.draft !== null && !plan.editedSince && (
          <ButtonLink href="/me/plan/consent">
            <Pictogram name="pencil" /> {text(planWords.decide)}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

type AskedProps = {
  readonly questions: readonly QuestionRow[];
  readonly text: (words: Words) => string;
};

/** Everything asked of this plan and of those before it, newest first, with what was answered. */
function Asked({ questions, text }: AskedProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{text(planWords.asked)}</h2>
      {questions.toReversed().map((row) => (
        <Card
          key={row.question_id}
          tone="words"
          level={3}
          heading={dayAndYearInWords(row.occurred_on)}
        >
          {isPlanQuestionCard(row.card) && <p>{text(planQuestionCards[row.card])}</p>}
          {row.words !== "" && <p class="own-words">{row.words}</p>}
          {row.voice_id !== null && (
            <audio
              controls
              preload="none"
              src={`/attachments/${row.voice_id}`}
              aria-label={text(planWords.askVoice)}
            />
          )}
          {row.answers.length === 0 && <p>{text(planWords.noAnswerYet)}</p>}
          {row.answers.map(({ words, staff, on }) => (
            <p key={words}>
              <span>{staff}</span>（{dayAndYearInWords(on)}）：<span>{words}</span>
            </p>
          ))}
        </Card>
      ))}
    </section>
  );
}
