import { grouped } from "../../../auth/card-token.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { Qr } from "../../../ui/components/qr/qr.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { CardPerson } from "../queries.ts";
import { peopleUp } from "./card.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly person: CardPerson;
  readonly address: string;
  readonly token: string;
};

/** Printed or never: the token is stored nowhere, so the page cannot be shown again. */
export const NewCardPage = ({ actor, person, address, token }: Props) => (
  <StaffPage
    {...staffFrame(actor)}
    title={`${person.name}さんの新しいカード`}
    here="people"
    up={peopleUp(person)}
  >
    <Notice tone="care" heading="いま印刷してください">
      このカードはこの画面にしか出ません。閉じたあとは、もう一度作り直します。
    </Notice>
    <div class="sign-in-card">
      <Card>
        <p class="sign-in-card-name">{person.called || person.name}</p>
        <Qr text={address} label={`${person.name}さんのカードのQRコード`} class="qr" />
        <p class="sign-in-card-office">{actor.officeName}</p>
        <p class="sign-in-card-token">
          <code>{grouped(token)}</code>
        </p>
      </Card>
    </div>
    <p>
      <a href={`/people/${person.participant_id}/card`}>印刷しました</a>
    </p>
  </StaffPage>
);
