import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { CardInUse, CardPerson } from "../queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly person: CardPerson;
  readonly card: CardInUse | undefined;
  readonly picture: Date | null;
  readonly kept: string | null;
};

const notices: Readonly<Record<string, string | undefined>> = {
  revoked: "カードを止めました。サインイン中だった端末もすべて終わりました。",
  picture: "じぶんの絵を決めました。",
};

/** What one person signs in with, and the ways to renew or stop it at once. */
export const CardPage = ({ actor, person, card, picture, kept }: Props) => (
  <StaffPage
    {...staffFrame(actor)}
    title={`${person.name}さんのカード`}
    here="people"
    up={peopleUp(person)}
    notice={notices[kept ?? ""]}
  >
    <Card heading="カード" aside={card === undefined ? "なし" : "使えます"}>
      <p>
        {card === undefined
          ? "使えるカードはありません。"
          : `${momentInWords(card.recorded_at)}に作ったカードを使っています。`}
      </p>
      <Form action={`/people/${person.participant_id}/card`} label="カードを作る">
        <Button>{card === undefined ? "カードを作る" : "新しいカードを作る"}</Button>
      </Form>
      {card !== undefined && (
        <>
          <p>新しいカードを作ると、前のカードはすぐに使えなくなります。</p>
          <Form action={`/people/${person.participant_id}/card/revocation`} label="カードを止める">
            <Button kind="danger">カードを止める（なくしたとき）</Button>
          </Form>
        </>
      )}
    </Card>
    <Card heading="じぶんの絵" aside={picture === null ? "未設定" : "決めてあります"}>
      <p>
        {picture === null
          ? "カードだけではサインインできません。ご本人と一緒に絵を一つ選んでください。"
          : `${momentInWords(picture)}に選びました。どの絵かは、だれにも表示されません。`}
      </p>
      <ButtonLink kind="secondary" href={`/people/${person.participant_id}/picture`}>
        {picture === null ? "絵を選ぶ" : "絵を選び直す"}
      </ButtonLink>
    </Card>
  </StaffPage>
);

export const peopleUp = (person: CardPerson) => [
  { href: "/people", text: "利用者" },
  { href: `/people/${person.participant_id}`, text: `${person.name}さん` },
];
