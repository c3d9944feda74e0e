import type { ComponentChildren } from "preact";

import { dayAndYearInWords } from "../../domain/calendar/easy-words.ts";
import { hopeAreaWords } from "../../domain/hope/hope.ts";
import { Card } from "../../ui/components/card/card.tsx";
import { Photo } from "../../ui/components/picture/photo.tsx";
import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { hopeCardWords, hopeWords } from "../../words/hopes.ts";
import { say } from "../../words/pair.ts";
import { isPictogramName } from "../../words/pictograms.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { howWords } from "./beside-row.tsx";
import type { SaidHope } from "../hopes/queries.ts";

type Props = {
  readonly hope: SaidHope;
  readonly settings: PersonSettings;
  readonly heading?: string;
  readonly level?: 2 | 3;
  readonly children?: ComponentChildren;
};

/** One version of a wish exactly as it was said, when, and how. */
export function HopeShown({ hope, settings, heading, level = 2, children }: Props) {
  const { provenance, helperName } = hope;
  return (
    <Card
      tone="words"
      level={level}
      heading={heading ?? say(hopeAreaWords[hope.area], settings)}
      aside={<time dateTime={hope.givenOn}>{dayAndYearInWords(hope.givenOn)}</time>}
    >
      {hope.pictures.length > 0 && (
        <ul class="cards">
          {hope.pictures.map((card) => (
            <li key={card}>
              {isPictogramName(card) && <Pictogram name={card} />}{" "}
              {say(hopeCardWords(hope.area, card) ?? { std: card, easy: card }, settings)}
            </li>
          ))}
        </ul>
      )}
      {hope.words !== "" && <p class="own-words">{hope.words}</p>}
      {hope.photoId !== null && (
        <Photo src={`/attachments/${hope.photoId}`} alt={say(hopeWords.photoOf, settings)} />
      )}
      {hope.voiceId !== null && (
        <audio
          controls
          preload="none"
          src={`/attachments/${hope.voiceId}`}
          aria-label={say(hopeWords.voice, settings)}
        />
      )}
      <small class="how">
        {howWords({ given_how: provenance.how, helper_name: helperName }, settings)}
      </small>
      {children}
    </Card>
  );
}
