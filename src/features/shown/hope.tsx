import type { ComponentChildren } from "preact";

import { dayAndYearInWords } from "../../domain/calendar/easy-words.ts";
import { hopeAreaWords } from "../../domain/hope/hope.ts";
import { Card } from "../../ui/components/card/card.tsx";
import { hopeCardWords } from "../../words/hopes.ts";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { WaysShown } from "../saying/ways-shown.tsx";
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
      <WaysShown
        said={hope}
        settings={settings}
        wordsOf={(card) => hopeCardWords(hope.area, card)}
      />
      <small class="how">
        {howWords({ given_how: provenance.how, helper_name: helperName }, settings)}
      </small>
      {children}
    </Card>
  );
}
