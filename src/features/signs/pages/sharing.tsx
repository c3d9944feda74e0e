import type { PlainDay } from "../../../domain/ids.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { shareWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { SignCard } from "../queries/cards.ts";
import type { Share } from "../queries/granted.ts";
import { ShareShown } from "./share-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly cards: readonly SignCard[];
  /** Those that hold today. */
  readonly shares: readonly Share[];
  readonly today: PlainDay;
  readonly once: string;
  readonly notice: "shared" | "changed" | "ended" | null;
};

/** だれに みせる？: what is seen by whom until when, each to be changed or ended at once; then, what else to show. */
export function SharingPage({ actor, cards, shares, today, once, notice }: Props) {
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
        <ShareShown key={share.shareId} {...{ share, cards, settings, today, once }} />
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

type WayProps = { readonly href: string; readonly picture: PictogramName; readonly word: string };

const Way = ({ href, picture, word }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>{word}</span>
  </a>
);
