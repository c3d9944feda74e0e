import type { ComponentChildren } from "preact";

import { signKinds, type SignKind } from "../../../domain/sign/card.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { signKindPictures } from "../../../words/sign-cards.ts";
import { shareWords, signKindWords, signWords } from "../../../words/signs.ts";
import { ColourRow } from "../../shown/colour-row.tsx";
import { personFrame } from "../../frames/person.ts";
import { activeCards, type SignCard } from "../queries/cards.ts";
import { CardShown } from "./card-shown.tsx";
import { firstSaid } from "../card-name.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly cards: readonly SignCard[];
  readonly colour: SignKind | null;
  /** A share ends in the next days. */
  readonly someEnd: boolean;
  readonly once: string;
  readonly isKept: boolean;
};

/** わたしの サイン: today's colour, my cards kind by kind, and where it goes on. */
export function SignsPage({ actor, cards, colour, someEnd, once, isKept }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof signWords) => say(signWords[key], settings);
  const resting = cards.filter((card) => card.isResting);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/today"
      notice={isKept ? w("saved") : undefined}
    >
      {cards.length === 0 && <p>{w("lead")}</p>}
      <ColourRow settings={settings} said={colour} once={once} />
      {signKinds.map((kind) => (
        <Kind key={kind} kind={kind} cards={activeCards(cards, kind)} actor={actor} />
      ))}
      <nav class="home" aria-label={w("more")}>
        <Way href="/signs/crisis" picture="signHard" word={w("toCrisis")} />
        <Way href="/signs/sharing" picture="look" word={w("toSharing")}>
          {someEnd && <small>{say(shareWords.oneEndsSoon, settings)}</small>}
        </Way>
        <Way href="/signs/helped" picture="helping" word={w("toHelped")} />
      </nav>
      <p class="soft">{w("private")}</p>
      {resting.length > 0 && (
        <details>
          <summary>{w("resting")}</summary>
          {resting.map((card) => (
            <CardShown key={card.cardId} card={card} settings={settings}>
              <Form action={`/signs/cards/${card.cardId}/rest`} once={once}>
                <Button kind="secondary" name="kind" value="takenUp">
                  {w("takeUp")}
                </Button>
              </Form>
            </CardShown>
          ))}
        </details>
      )}
    </PersonPage>
  );
}

type KindProps = {
  readonly kind: SignKind;
  readonly cards: readonly SignCard[];
  readonly actor: ParticipantActor;
};

/** The cards of one kind by the first thing each says; what they say whole is one press away. */
function Kind({ kind, cards, actor: { settings } }: KindProps) {
  const name = say(signKindWords[kind], settings);
  return (
    <section class={`sign-kind ${kind}`}>
      <h2>
        <Pictogram name={signKindPictures[kind]} /> {name}
      </h2>
      {cards.length === 0 && <p>{say(signWords.none, settings)}</p>}
      {cards.length > 0 && (
        <ul>
          {cards.map((card) => (
            <li key={card.cardId}>
              <a href={`/signs/cards/${card.cardId}`}>
                {firstSaid(card, settings) || say(signWords.open, settings)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <a
        class={cards.length === 0 ? "button secondary" : "button quiet"}
        href={`/signs/kinds/${kind}/new`}
      >
        {say(signWords.add, settings)}
        <About>：{name}</About>
      </a>
    </section>
  );
}

type WayProps = {
  readonly href: string;
  readonly picture: PictogramName;
  readonly word: string;
  readonly children?: ComponentChildren;
};

const Way = ({ href, picture, word, children }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>
      {word} {children}
    </span>
  </a>
);
