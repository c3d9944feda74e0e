import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { colourMeans, colourWords, partWords } from "../../../words/signs.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import type { ShownPart } from "../queries/cards.ts";
import type { Shown } from "../shown.ts";
import { CardShown } from "./card-shown.tsx";
import { ContactForm } from "./contact-form.tsx";
import { ToldToMe } from "./told-to-me.tsx";

export type PersonSignsProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly shown: Shown;
  readonly once: string;
  readonly raw: RawForm;
  readonly refused: readonly Refusal[];
  readonly isKept: boolean;
};

/**
 * What the person lets this member of staff see of their signs. Who was shown nothing reads the same
 * page whether there is something or not.
 */
export function PersonSignsPage(page: PersonSignsProps) {
  const { actor, participantId, name, shown } = page;
  const { cards, colours, told, adjustments, contacts } = shown;
  const isEmpty = [cards, colours, told, adjustments].every((list) => list.length === 0);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのサイン`}
      here="people"
      problems={page.refused}
      notice={page.isKept ? "保存しました。" : undefined}
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${name}さん` },
      ]}
    >
      {isEmpty && (
        <p>
          本人があなたに見せているものはありません。サインや色は本人のもので、見せると決めた人だけが読めます。
        </p>
      )}
      <ToldToMe {...page} />
      {cards.length > 0 && <h2>見せてもらっているカード</h2>}
      <div class="sign-cards">
        {cards.map((card) => (
          <CardShown
            key={card.cardId}
            card={card}
            settings={staffReading}
            level={3}
            under={(said) => <ToRead {...{ participantId, said }} />}
          />
        ))}
      </div>
      {colours.length > 0 && (
        <Card heading="見せてもらっている色">
          <ul>
            {colours.map((one) => (
              <li key={one.colourId}>
                <time dateTime={one.givenOn}>{momentInWords(one.recordedAt)}</time>{" "}
                {colourWords[one.colour].std}（{colourMeans[one.colour].std}）
              </li>
            ))}
          </ul>
          <p class="soft">選ばない日は空いたままです。</p>
        </Card>
      )}
      <Card heading="つらいときの連絡先">
        {contacts.length === 0 ? (
          <p>あなたに見えている連絡先はありません。</p>
        ) : (
          <ul>
            {contacts.map((one) => (
              <li key={one.contactId}>
                {one.name} <a href={`tel:${one.phone.replaceAll(/[^0-9+]/g, "")}`}>{one.phone}</a>
                {one.enteredBy === "staff" && "（職員が入力）"}
              </li>
            ))}
          </ul>
        )}
        <ContactForm {...page} />
      </Card>
      <p class="soft">
        このページを開いたことは、本人の「だれが みた？」に{dayInWords(shown.today)}
        の日付で残ります。
      </p>
    </StaffPage>
  );
}

type ToReadProps = { readonly participantId: string; readonly said: ShownPart };

/** Staff's own voice, and the way to lend it; the person's pages carry it where a device has none. */
const ToRead = ({ participantId, said }: ToReadProps) => (
  <p class="soft">
    {said.readBy !== null && (
      <audio
        controls
        preload="none"
        src={`/attachments/${said.readBy.voiceId}`}
        aria-label={`${said.readBy.staffName}の声：${partWords[said.part].std}`}
      />
    )}
    <a
      href={`/people/${participantId}/signs/parts/${said.versionId}/voice`}
      aria-label={`「${partWords[said.part].std}」を${said.readBy === null ? "読んで録音する" : "録音しなおす"}`}
    >
      {said.readBy === null ? "読んで録音する" : "録音しなおす"}
    </a>
  </p>
);
