import type { ComponentChildren } from "preact";

import { partsOf } from "../../../domain/sign/card.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { signKindPictures } from "../../../words/sign-cards.ts";
import { partWords, signKindWords } from "../../../words/signs.ts";
import { howWords } from "../../shown/beside-row.tsx";
import type { ShownPart, SignCard } from "../queries/cards.ts";
import { PartShown } from "./part-shown.tsx";

type Props = {
  readonly card: SignCard;
  readonly settings: PersonSettings;
  readonly level?: 2 | 3;
  /** What can be done with one part. */
  readonly under?: (said: ShownPart) => ComponentChildren;
  readonly children?: ComponentChildren;
};

/** One card as it holds now: the sign, and under it what helps. Can be read aloud and printed. */
export function CardShown({ card, settings, level = 2, under, children }: Props) {
  const id = `card-${card.cardId}`;
  const Heading = `h${level}` as const;
  const name = say(signKindWords[card.kind], settings);
  return (
    <section class={`sign-card ${card.kind}`} aria-labelledby={`${id}-name`}>
      <div id={id}>
        <Heading id={`${id}-name`}>
          <Pictogram name={signKindPictures[card.kind]} /> {name}
        </Heading>
        <dl>
          {partsOf(card.kind).map((part) => {
            const said = card.now.get(part);
            return said === undefined ? null : (
              <div key={part}>
                <dt>{say(partWords[part], settings)}</dt>
                <dd>
                  <PartShown kind={card.kind} said={said} settings={settings} />
                  {under?.(said)}
                </dd>
              </div>
            );
          })}
        </dl>
        <small class="how">{howGiven(card, settings)}</small>
      </div>
      <Speak of={id} settings={settings} about={name} />
      {children}
    </section>
  );
}

/** How it was given, once for the whole card; each way that was used. */
function howGiven(card: SignCard, settings: PersonSettings): string {
  const ways = [...card.now.values()].map(({ provenance, helperName }) =>
    howWords({ given_how: provenance.how, helper_name: helperName }, settings),
  );
  return [...new Set(ways)].join("・");
}
