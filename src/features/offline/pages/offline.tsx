import type { ParticipantActor } from "../../../policies/actor.ts";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { offlineWords } from "../../../words/offline.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { Work } from "../../today/queries.ts";
import { workName } from "../../shown/work-picture.tsx";

type Props = { readonly actor: ParticipantActor; readonly work: readonly Work[] };

/** In the place of a page that is not stored: why it does not open, and what does, the crisis card first. */
export function OfflinePage({ actor, work }: Props) {
  const w = (key: keyof typeof offlineWords) => say(offlineWords[key], actor.settings);
  const [only] = work;
  const workPath = only && work.length === 1 ? `/today/${only.experience_id}` : "/today/work";
  return (
    <PersonPage {...personFrame(actor)} title={w("awayTitle")} here="other" back="/today">
      <p>{w("awayLead")}</p>
      <h2>{w("openNow")}</h2>
      <ippo-stored class="home">
        <Way href="/signs/crisis" picture="signHard" word={w("crisis")} />
        <Way href="/today" picture="house" word={w("today")} />
        <Way href={workPath} picture="box" word={w("work")}>
          {work.map((one) => workName(one, actor.settings)).join("、")}
        </Way>
        <Way href="/reflect" picture="think" word={w("reflect")} />
        <Way href="/signs" picture="signCare" word={w("signs")} />
      </ippo-stored>
    </PersonPage>
  );
}

type WayProps = { href: string; picture: PictogramName; word: string; children?: string };

const Way = ({ href, picture, word, children }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>
      {word}
      {children && <small>{children}</small>}
    </span>
  </a>
);
