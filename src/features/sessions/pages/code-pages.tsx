import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { Qr } from "../../../ui/components/qr/qr.tsx";

type ConfirmProps = {
  readonly actor: StaffActor;
  readonly uri: string;
  readonly codes: readonly string[];
  readonly problems?: readonly Refusal[];
};

const up = [{ href: "/account", text: "わたしのアカウント" }];

/** The seed as a picture and as letters, the recovery codes once, and the first code as the proof. */
export const ConfirmCodePage = ({ actor, uri, codes, problems = [] }: ConfirmProps) => (
  <StaffPage
    {...staffFrame(actor)}
    title="認証アプリの登録"
    here="account"
    up={up}
    problems={problems}
  >
    <Card heading="1. 認証アプリで読み取る">
      <Qr text={uri} label="認証アプリに読み取らせるQRコード" />
      <p>
        読み取れないときは、この文字を入力してください：
        <code>{URL.parse(uri)?.searchParams.get("secret") ?? ""}</code>
      </p>
    </Card>
    {codes.length > 0 && <CodeList heading="2. 予備コードを控える" codes={codes} />}
    <Card heading="3. 表示された6桁の数字を入力する">
      <Form action="/account/code/confirmation" label="確認コード">
        <input type="hidden" name="uri" value={uri} />
        <Field
          name="code"
          label="確認コード"
          inputmode="numeric"
          autocomplete="one-time-code"
          width="short"
          problem={refusedAt(problems, "code")}
          required
        />
        <Button>登録する</Button>
      </Form>
    </Card>
  </StaffPage>
);

type CodesProps = { readonly actor: StaffActor; readonly codes: readonly string[] };

export const RecoveryCodesPage = ({ actor, codes }: CodesProps) => (
  <StaffPage {...staffFrame(actor)} title="新しい予備コード" here="account" up={up}>
    <CodeList heading="予備コード" codes={codes} />
    <p>
      <a href="/account">わたしのアカウントへもどる</a>
    </p>
  </StaffPage>
);

const CodeList = ({ heading, codes }: { heading: string; codes: readonly string[] }) => (
  <Card heading={heading}>
    <p>
      スマートフォンをなくしたときに、一つずつ一度だけ使えます。この画面にしか出ません。紙に控えて、鍵のかかる場所に置いてください。
    </p>
    <ul>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  </Card>
);
