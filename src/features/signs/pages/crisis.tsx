import type { ParticipantActor } from "../../../policies/actor.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Print } from "../../../ui/components/print/print.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { crisisWords, signWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { SignCard } from "../queries/cards.ts";
import type { Contact } from "../queries/contacts.ts";
import { CardShown } from "./card-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  /** The cards for hard days. */
  readonly cards: readonly SignCard[];
  readonly contacts: readonly Contact[];
  readonly officePhone: string;
};

/**
 * つらい ときの カード: whom to call, what helps, what not to do. It stands alone: everything needed is
 * in the page itself, so that it opens from this device when there is no network.
 */
export function CrisisPage({ actor, cards, contacts, officePhone }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof crisisWords) => say(crisisWords[key], settings);
  const isEmpty = contacts.length === 0 && officePhone === "";
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="other" back="/signs">
      <section aria-labelledby="call">
        <h2 id="call">
          <Pictogram name="telephone" /> {w("call")}
        </h2>
        {isEmpty && <p>{w("noContacts")}</p>}
        <ul class="calls">
          {contacts.map(({ contactId, name, phone }) => (
            <Call key={contactId} name={name} phone={phone} />
          ))}
          {officePhone !== "" && (
            <Call name={`${w("office")}（${actor.officeName}）`} phone={officePhone} />
          )}
        </ul>
      </section>
      {cards.length === 0 && (
        <section class="sign-card hard" id="helps">
          <h2>{w("helps")}</h2>
          <p>{w("noCards")}</p>
          <Speak of="helps" settings={settings} about={w("helps")} />
        </section>
      )}
      {cards.map((card) => (
        <CardShown key={card.cardId} card={card} settings={settings} />
      ))}
      <Print settings={settings} />
      <nav class="row no-paper" aria-label={say(signWords.more, settings)}>
        <a class="button secondary" href="/signs/today/hard">
          {w("toTell")}
        </a>
        <a class="button quiet" href="/signs/contacts">
          {w("toContacts")}
        </a>
      </nav>
    </PersonPage>
  );
}

const Call = ({ name, phone }: { readonly name: string; readonly phone: string }) => (
  <li>
    <a class="button primary call" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>
      <span>{name}</span> <b>{phone}</b>
    </a>
  </li>
);
