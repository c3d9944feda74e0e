import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { howLongWords, shareWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import { cardName } from "../card-name.ts";
import type { SignCard } from "../queries/cards.ts";
import type { Share } from "../queries/granted.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly cards: readonly SignCard[];
  /** Those that hold today. */
  readonly shares: readonly Share[];
  readonly once: string;
  readonly notice: "shared" | "ended" | null;
};

/** だれに みせる？: what is seen by whom until when, each to be ended at once; then, what else to show. */
export function SharingPage({ actor, cards, shares, once, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/signs"
      notice={notice === null ? undefined : w(notice)}
    >
      <p>{w("lead")}</p>
      <h2>{w("now")}</h2>
      {shares.length === 0 && <p>{w("none")}</p>}
      {shares.map((share) => (
        <ShareShown key={share.shareId} {...{ share, cards, actor, once }} />
      ))}
      <h2>{w("what")}</h2>
      <nav class="home" aria-label={w("what")}>
        <Way href="/signs/sharing/new?what=cards" picture="label" word={w("cards")} />
        <Way href="/signs/sharing/new?what=colours" picture="calendar" word={w("colours")} />
      </nav>
      <p>
        <a href="/me/looked">{w("looked")}</a>
      </p>
    </PersonPage>
  );
}

type ShownProps = {
  readonly share: Share;
  readonly cards: readonly SignCard[];
  readonly actor: ParticipantActor;
  readonly once: string;
};

function ShareShown({ share, cards, actor: { settings }, once }: ShownProps) {
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  const card = cards.find(({ cardId }) => cardId === share.cardId);
  const whom = share.staffName ?? w("supporters");
  const what = share.what === "card" ? cardName(card, settings) : w(share.what);
  return (
    <Card heading={whom} tone="next">
      <p>{what}</p>
      <p>
        {share.untilOn === null
          ? say(howLongWords.untilEnded, settings)
          : `${dayInWords(share.untilOn)}${w("untilDay")}`}
      </p>
      <Form action={`/signs/shares/${share.shareId}/end`} once={once}>
        <Button kind="secondary" label={`${whom}：${what}：${w("stop")}`}>
          {w("stop")}
        </Button>
      </Form>
    </Card>
  );
}

type WayProps = { readonly href: string; readonly picture: PictogramName; readonly word: string };

const Way = ({ href, picture, word }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>{word}</span>
  </a>
);
