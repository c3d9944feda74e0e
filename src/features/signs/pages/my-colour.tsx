import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { DayColour } from "../../../domain/sign/colour.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { colourMeans, colourWords, signWords, tellWords } from "../../../words/signs.ts";
import { ColourRow } from "../../shown/colour-row.tsx";
import type { StaffToday } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { activeCards, type SignCard } from "../queries/cards.ts";
import type { Told } from "../queries/colours.ts";
import { CardShown } from "./card-shown.tsx";
import { TellForm } from "./tell-form.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly today: PlainDay;
  readonly colour: DayColour | null;
  readonly cards: readonly SignCard[];
  readonly told: readonly Told[];
  readonly staff: readonly StaffToday[];
  readonly once: string;
  readonly notice: "told" | "takenBack" | null;
};

/** きょうの いろ: my own card for it, then だれに つたえる？; what was told can be taken back. */
export function MyColourPage(page: Props) {
  const { actor, today, colour, cards, told, staff, once, notice } = page;
  const { settings } = actor;
  const w = (key: keyof typeof tellWords) => say(tellWords[key], settings);
  const mine = colour === null ? [] : activeCards(cards, colour.colour);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={colour === null ? w("title") : `${w("title")}　${nameOf(colour, settings)}`}
      tabTitle={w("title")}
      here="other"
      back="/today"
      notice={notice === null ? undefined : w(notice)}
    >
      <p>{w(colour === null ? "noColour" : colour.colour)}</p>
      {colour === null && <ColourRow settings={settings} said={null} once={once} />}
      {colour !== null && mine.length === 0 && (
        <p>
          {w("noCards")}{" "}
          <a href={`/signs/kinds/${colour.colour}/new`}>{say(signWords.add, settings)}</a>
        </p>
      )}
      {mine.map((card) => (
        <CardShown key={card.cardId} card={card} settings={settings} />
      ))}
      {colour?.colour === "hard" && (
        <p>
          <a class="button" href="/signs/crisis">
            {say(signWords.toCrisis, settings)}
          </a>
        </p>
      )}
      {told.map((one) => (
        <ToldCard key={one.tellingId} one={one} actor={actor} once={once} />
      ))}
      {colour !== null && (
        <TellForm {...{ settings, colour, told, staff, once }} hasCards={mine.length > 0} />
      )}
      {colour !== null && (
        <details>
          <summary>{w("change")}</summary>
          <ColourRow settings={settings} said={colour.colour} once={once} />
        </details>
      )}
      <p class="soft">{dayInWords(today)}</p>
    </PersonPage>
  );
}

type ToldProps = {
  readonly one: Told;
  readonly actor: ParticipantActor;
  readonly once: string;
};

/** Stays until the day ends: there is no hurry to change one's mind. */
const ToldCard = ({ one, actor: { settings }, once }: ToldProps) => (
  <Card
    tone="done"
    heading={`${one.staffName}：${say(tellWords.told, settings)}`}
    aside={nameOf(one, settings)}
  >
    <p>{say(tellWords.toldWords, settings)}</p>
    <Form action={`/signs/tellings/${one.tellingId}/withdrawal`} once={once}>
      <Button kind="secondary" label={`${one.staffName}：${say(tellWords.takeBack, settings)}`}>
        {say(tellWords.takeBack, settings)}
      </Button>
    </Form>
  </Card>
);

const nameOf = (
  { colour }: Pick<DayColour, "colour">,
  settings: ParticipantActor["settings"],
): string => `${say(colourWords[colour], settings)}（${say(colourMeans[colour], settings)}）`;
