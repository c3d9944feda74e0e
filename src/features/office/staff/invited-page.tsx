import type { StaffActor } from "../../../policies/actor.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { OfficePage } from "../../frames/office-page.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  readonly url: string;
  /** 「11月23日（月）午前9時」 */
  readonly until: string;
};

/** The link is shown this once: only its hash is kept. */
export const InvitedPage = ({ actor, staffId, name, email, url, until }: Props) => (
  <OfficePage
    actor={actor}
    title="招待のリンク"
    tab="/office/staff"
    up={[
      { href: "/office/staff", text: "職員" },
      { href: `/office/staff/${staffId}`, text: name },
    ]}
  >
    <Notice tone="done" heading={`${name}さんにこのリンクを手渡してください`}>
      <p>
        <label for="f-link">リンク</label>
        <input id="f-link" class="full" value={url} readOnly />
      </p>
      <p>
        サインインに使うアドレス：{email}
        <br />
        {until}
        まで、一度だけ使えます。この画面を閉じると、もう表示できません。前のリンクは使えなくなりました。
      </p>
    </Notice>
    <p>
      <a href={`/office/staff/${staffId}`}>{name}さんのページへもどる</a>
    </p>
  </OfficePage>
);
