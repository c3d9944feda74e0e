import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { feedbackWords } from "../../../words/feedback.ts";
import { say } from "../../../words/pair.ts";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { ReactionShown } from "../../shown/reaction.tsx";
import { workName } from "../../shown/work-picture.tsx";
import type { FeedbackRow, ReactionRow } from "../queries.ts";
import { ReactForm, type Refused } from "./react-form.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly feedback: FeedbackRow;
  readonly reactions: readonly ReactionRow[];
  readonly beside: Beside;
  readonly once: string;
  readonly thanks: boolean;
  readonly takeBack: TakeBackOffer | undefined;
  readonly refused?: Refused;
};

/** One calm page: who, about which work, what was seen, why it was good, one hint; then how it felt. */
export function ReceivedPage(page: Props) {
  const { actor, feedback, reactions, refused } = page;
  const { settings } = actor;
  const w = (key: keyof typeof feedbackWords) => say(feedbackWords[key], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/feedback"
      {...(page.thanks ? { notice: w("thanks") } : {})}
      takeBack={page.takeBack}
    >
      <p class="day">
        {dayInWords(feedback.occurred_on)}　{feedback.staff_name}
        {aboutWork(feedback, actor)}
      </p>
      <div id="feedback" class="stack">
        <Part heading={w("seen")} text={feedback.seen} />
        <Part heading={w("whyGood")} text={feedback.why_good} />
        <Part heading={w("nextHint")} text={feedback.next_hint} tone="next" />
        {feedback.strength_word !== "" && (
          <Card heading={w("strength")} tone="done">
            <p class="strength">
              <Pictogram name="star" /> {feedback.strength_word}
            </p>
          </Card>
        )}
      </div>
      <Speak of="feedback" settings={settings} />
      {reactions.length > 0 && (
        <Card heading={w("mine")} tone="words">
          <ul class="said">
            {reactions.map((row) => (
              <ReactionShown key={row.reaction_id} row={row} settings={settings} />
            ))}
          </ul>
        </Card>
      )}
      <ReactForm
        feedbackId={feedback.feedback_id}
        settings={settings}
        beside={page.beside}
        once={page.once}
        {...(refused === undefined ? {} : { refused })}
      />
      {feedback.reflection_id !== null && feedback.experience_id !== null && (
        <p>
          <a href={`/reflect/${feedback.experience_id}/end`}>{w("myReflection")}</a>
        </p>
      )}
    </PersonPage>
  );
}

type PartProps = { heading: string; text: string; tone?: "next" };

const Part = ({ heading, text, tone }: PartProps) =>
  text === "" ? null : (
    <Card heading={heading} tone={tone ?? "plain"}>
      <p class="own-words">{text}</p>
    </Card>
  );

function aboutWork({ name_std, name_easy }: FeedbackRow, { settings }: ParticipantActor): string {
  if (name_std === null || name_easy === null) return "";
  return `　${workName({ name_std, name_easy }, settings)}`;
}
