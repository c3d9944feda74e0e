import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { cardOfLevel, gasCards, gasCardWords, levelsOfCard } from "../../../domain/gas/cards.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { goalWords } from "../../../words/goals.ts";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import type { GoalGas, RatingRow } from "../queries/gas.ts";
import { isOpen, type GoalRow } from "../queries/goals.ts";
import { cardPictures } from "./card-pictures.ts";
import { inOwnWords } from "./my-goals.tsx";
import { QuotedHopeShown } from "./quoted-hope.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly goal: GoalRow;
  readonly gas: GoalGas;
  /** Ratings I may read, oldest first. */
  readonly seen: readonly RatingRow[];
  readonly beside: Beside;
  readonly once: string;
  readonly kept: boolean;
  readonly takeBack: TakeBackOffer | undefined;
  readonly problems: readonly string[];
};

/** One goal: my words, the wish it comes from, and four cards. One press is the answer. */
export function MyGoalPage({
  actor,
  goal,
  gas,
  seen,
  beside,
  once,
  kept,
  problems,
  takeBack,
}: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof goalWords) => say(goalWords[key], settings);
  const here = `/me/goals/${goal.goal_id}`;
  const scale = gas.scales.at(-1);
  const last = seen.findLast(({ rater }) => rater === "self")?.card;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={inOwnWords(goal)}
      tabTitle={w("title")}
      here="hope"
      back="/me/goals"
      notice={kept ? w("kept") : undefined}
      takeBack={takeBack}
    >
      {problems.map((one) => (
        <Notice key={one} tone="care">
          {one}
        </Notice>
      ))}
      <Speak of="goal" settings={settings} />
      <div id="goal">
        <p class="unseen">{inOwnWords(goal)}</p>
        {goal.hopes.length > 0 && <h2>{w("fromHope")}</h2>}
        {goal.hopes.map((hope) => (
          <QuotedHopeShown key={hope.hope_id} hope={hope} settings={settings} />
        ))}
      </div>
      {scale === undefined && <p class="soft">{w("noScale")}</p>}
      {scale !== undefined && isOpen(goal) && (
        <Form action={`${here}/ratings`} once={once} label={w("howNow")}>
          <h2>{w("howNow")}</h2>
          <div class="picture-choice large">
            {gasCards.map((card) => (
              <button
                key={card}
                class={card === last ? "picture-card before" : "picture-card"}
                type="submit"
                name="card"
                value={card}
              >
                <Pictogram name={cardPictures[card]} />
                <span class="word">{say(gasCardWords[card], settings)}</span>
                <small>{scale.texts[levelsOfCard[card][0] ?? 0]}</small>
                {card === last && <small>{w("chosenBefore")}</small>}
              </button>
            ))}
          </div>
        </Form>
      )}
      <nav class="skip-row" aria-label={w("title")}>
        <a class="button quiet" href="/me/goals">
          {say(kitWords.later, settings)}
        </a>
      </nav>
      {seen.length > 0 && (
        <Card heading={w("before")}>
          <ul>
            {seen.toReversed().map((rating) => (
              <li key={rating.rating_id}>
                {dayAndYearInWords(rating.occurred_on)}　
                {w(rating.rater === "self" ? "mine" : "staff")}：
                {say(gasCardWords[cardIn(rating)], settings)}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <BesideRow {...{ beside, settings, here }} />
    </PersonPage>
  );
}

/** A supporter's level is told in the same four words; never as a number. */
const cardIn = ({ card, level }: RatingRow) => card ?? cardOfLevel(level ?? 0);
