import { gasCardWords } from "../../../domain/gas/cards.ts";
import { seenByPerson } from "../../../domain/gas/two-views.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { goalWords } from "../../../words/goals.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import { cardPictures } from "./card-pictures.ts";
import { noGas, type GoalGas } from "../queries/gas.ts";
import type { GoalRow } from "../queries/goals.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly goals: readonly GoalRow[];
  readonly gas: ReadonlyMap<string, GoalGas>;
};

/** わたしの もくひょう: each in my words, with the card I chose last. */
export function MyGoalsPage({ actor, goals, gas }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof goalWords) => say(goalWords[key], settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="hope" back="/hopes">
      {goals.length === 0 && (
        <EmptyState heading={w("none")} picture="star">
          <p>{w("noneNext")}</p>
          <ButtonLink href="/hopes" kind="secondary">
            {w("toHopes")}
          </ButtonLink>
        </EmptyState>
      )}
      <div class="home">
        {goals.map((goal) => {
          const { entries } = gas.get(goal.goal_id) ?? noGas;
          const card = seenByPerson(entries).findLast(({ rater }) => rater === "self")?.card;
          return (
            <a key={goal.goal_id} class="home-card" href={`/me/goals/${goal.goal_id}`}>
              <Pictogram name={card ? cardPictures[card] : "star"} />
              <span>
                {inOwnWords(goal)}
                {card && <small>{say(gasCardWords[card], settings)}</small>}
              </span>
            </a>
          );
        })}
      </div>
    </PersonPage>
  );
}

/** My own words; the formal ones only where I said none. */
export const inOwnWords = ({ own_words, wording }: GoalRow): string =>
  own_words.trim() === "" ? wording : own_words;
