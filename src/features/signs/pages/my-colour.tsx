import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { SignKind } from "../../../domain/sign/card.ts";
import type { DayColour } from "../../../domain/sign/colour.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
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
  /** The colour that the page is about: what was said last, or what is being said. */
  readonly kind: SignKind | null;
  /** The newest of that kind today; null while the server does not know it. */
  readonly said: DayColour | null;
  readonly newest: DayColour | null;
  readonly cards: readonly SignCard[];
  readonly told: readonly Told[];
  readonly staff: readonly StaffToday[];
  readonly once: string;
  readonly notice: "told" | "takenBack" | null;
};

/** きょうの いろ: my own card for it, then だれに つたえる？; what was told can be taken back. */
export function MyColourPage(page: Props) {
  const { actor, today, kind, said, newest, cards, told, staff, once, notice } = page;
  const { settings } = actor;
  const w = (key: keyof typeof tellWords) => say(tellWords[key], settings);
  const mine = kind === null ? [] : activeCards(cards, kind);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={kind === null ? w("title") : `${w("title")}　${nameOf(kind, settings)}`}
      tabTitle={w("title")}
      here="other"
      back="/today"
      notice={notice === null ? undefined : w(notice)}
    >
      {kind === null && <p>{w("noColour")}</p>}
      {said !== null && <p>{w(said.colour)}</p>}
      <div data-unsent-of="/signs/today" />
      {kind === null && <ColourRow settings={settings} said={null} once={once} />}
      {kind !== null && mine.length === 0 && (
        <p>
          {w("noCards")} <a href={`/signs/kinds/${kind}/new`}>{say(signWords.add, settings)}</a>
        </p>
      )}
      {mine.map((card) => (
        <CardShown key={card.cardId} card={card} settings={settings} />
      ))}
      {kind === "hard" && (
        <p>
          <a class="button" href="/signs/crisis">
            {say(signWords.toCrisis, settings)}
          </a>
        </p>
      )}
      {told.map((one) => (
        <ToldCard key={one.tellingId} one={one} actor={actor} once={once} />
      ))}
      {kind !== null && (
        <TellForm {...{ settings, kind, said, told, staff, once }} hasCards={mine.length > 0} />
      )}
      {kind !== null && (
        <details>
          <summary>{w("change")}</summary>
          <ColourRow settings={settings} said={newest?.colour ?? null} once={once} />
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
    aside={nameOf(one.colour, settings)}
  >
    <p>{say(tellWords.toldWords, settings)}</p>
    <Form action={`/signs/tellings/${one.tellingId}/withdrawal`} once={once}>
      <Button kind="secondary">
        <About>{one.staffName}：</About>
        {say(tellWords.takeBack, settings)}
      </Button>
    </Form>
  </Card>
);

const nameOf = (colour: SignKind, settings: ParticipantActor["settings"]): string =>
  `${say(colourWords[colour], settings)}（${say(colourMeans[colour], settings)}）`;
