import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { hopeAreaWords } from "../../../domain/hope/hope.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { hopeCardWords } from "../../../words/hopes.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { howWords } from "../../shown/beside-row.tsx";
import type { QuotedHope } from "../queries/goals.ts";

type Props = { readonly hope: QuotedHope; readonly settings: PersonSettings };

/** The wish a goal comes from, as it was said. */
export const QuotedHopeShown = ({ hope, settings }: Props) => (
  <blockquote>
    {hope.card !== "" && (
      <p class="face">
        {hope.card.split(" ").map((card) => (
          <span key={card}>
            {isPictogramName(card) && <Pictogram name={card} />}{" "}
            {say(hopeCardWords(hope.area, card) ?? { std: card, easy: card }, settings)}
          </span>
        ))}
      </p>
    )}
    {hope.words !== "" && <p class="own-words">{hope.words}</p>}
    <small class="how">
      {say(hopeAreaWords[hope.area], settings)}・{dayAndYearInWords(hope.occurred_on)}・
      {howWords({ given_how: hope.given_how, helper_name: null }, settings)}
    </small>
  </blockquote>
);
