import { partsOf, type CardPart } from "../../../domain/sign/card.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Print } from "../../../ui/components/print/print.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { partWords, shareWords, signKindWords, signWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { ShownPart, SignCard } from "../queries/cards.ts";
import { CardShown } from "./card-shown.tsx";
import { PartShown } from "./part-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly card: SignCard;
  readonly once: string;
  readonly notice: "saved" | "staffVoiceEnded" | null;
};

/** One card of mine: what it says now, each part to say anew, and below まえの ことば as they were. */
export function CardPage({ actor, card, once, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof signWords) => say(signWords[key], settings);
  const path = `/signs/cards/${card.cardId}`;
  const current = new Set([...card.now.values()].map(({ versionId }) => versionId));
  const earlier = card.said.filter(({ versionId }) => !current.has(versionId)).toReversed();
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(signKindWords[card.kind], settings)}
      here="other"
      back="/signs"
      notice={notice === null ? undefined : w(notice)}
    >
      <CardShown card={card} settings={settings} />
      <ul class="part-links no-paper">
        {partsOf(card.kind).map((part) => (
          <li key={part}>
            <PartLink path={path} part={part} isSaid={card.now.has(part)} actor={actor} />
            <ReadByStaff said={card.now.get(part)} settings={settings} once={once} />
          </li>
        ))}
      </ul>
      <p class="no-paper">
        <ButtonLink kind="secondary" href={`/signs/sharing/new?what=${card.cardId}`}>
          {say(shareWords.title, settings)}
        </ButtonLink>
      </p>
      <Form action={`${path}/rest`} once={once} class="no-paper">
        <Button kind="quiet" name="kind" value={card.isResting ? "takenUp" : "laidAside"}>
          {w(card.isResting ? "takeUp" : "layAside")}
        </Button>
      </Form>
      <Print settings={settings} />
      {earlier.length > 0 && <Earlier card={card} earlier={earlier} actor={actor} />}
    </PersonPage>
  );
}

type LinkProps = {
  readonly path: string;
  readonly part: CardPart;
  readonly isSaid: boolean;
  readonly actor: ParticipantActor;
};

const PartLink = ({ path, part, isSaid, actor: { settings } }: LinkProps) => (
  <a href={`${path}/parts/${part}`}>
    {say(partWords[part], settings)}：{say(isSaid ? signWords.again : signWords.addPart, settings)}
  </a>
);

type ReadProps = {
  readonly said: ShownPart | undefined;
  readonly settings: PersonSettings;
  readonly once: string;
};

/** A voice of the staff on my card is there as long as I want it. */
function ReadByStaff({ said, settings, once }: ReadProps) {
  if (!settings.readAloud || said === undefined || said.readBy === null) return null;
  const words = say(signWords.staffVoiceEnd, settings);
  return (
    <Form action={`/signs/voices/${said.readBy.readingId}/end`} once={once}>
      <Button kind="quiet">
        <About>{say(partWords[said.part], settings)}：</About>
        {words}（{said.readBy.staffName}）
      </Button>
    </Form>
  );
}

type EarlierProps = Pick<Props, "actor" | "card"> & { readonly earlier: readonly ShownPart[] };

const Earlier = ({ card, earlier, actor: { settings } }: EarlierProps) => (
  <details class="no-paper">
    <summary>{say(signWords.earlier, settings)}</summary>
    {earlier.map((said) => (
      <Card
        key={said.versionId}
        tone="words"
        heading={say(partWords[said.part], settings)}
        aside={<time dateTime={said.givenOn}>{dayAndYearInWords(said.givenOn)}</time>}
      >
        <PartShown kind={card.kind} said={said} settings={settings} />
      </Card>
    ))}
  </details>
);
