import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { OwnPasskey } from "../queries.ts";

type Props = { readonly passkeys: readonly OwnPasskey[] };

export const PasskeyCard = ({ passkeys }: Props) => (
  <Card heading="パスキー">
    <p>指紋・顔・端末の暗証番号でサインインできます。パスワードも確認コードもいりません。</p>
    <ul>
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          {passkey.name ?? "パスキー"}（{momentInWords(passkey.created_at)}に登録）
          <Form action={`/account/passkeys/${passkey.id}/removal`}>
            <Button kind="quiet" label={`${passkey.name ?? "パスキー"}を消す`}>
              消す
            </Button>
          </Form>
        </li>
      ))}
    </ul>
    <ippo-passkey
      data-ask="/account/passkeys/options"
      data-send="/account/passkeys"
      data-make="yes"
      hidden
    >
      <button class="button secondary" type="button">
        この端末にパスキーを登録する
      </button>
      <p class="problem" role="alert" />
    </ippo-passkey>
  </Card>
);
