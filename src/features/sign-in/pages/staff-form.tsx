import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import type { Refusal } from "../../../words/refusals.ts";

type Props = {
  readonly back: string;
  readonly email?: string;
  readonly problems?: readonly Refusal[];
  /** Whether the person's ways are one step back: this is a trusted device. */
  readonly onDevice: boolean;
};

/** Staff: address and password, or a passkey where the browser can. Pasting and managers welcome. */
export const StaffFormPage = ({ back, email, problems, onDevice }: Props) => (
  <PlainPage title="職員のサインイン" problems={problems}>
    <Form action="/sign-in/password" label="サインイン">
      <input type="hidden" name="back" value={back} />
      <Field
        name="email"
        label="メールアドレス"
        type="email"
        autocomplete="username webauthn"
        value={email}
        required
      />
      <Field
        name="password"
        label="パスワード"
        type="password"
        autocomplete="current-password"
        required
      />
      <Button>サインイン</Button>
    </Form>
    <ippo-passkey data-ask="/sign-in/passkey" data-send="/sign-in/passkey" data-back={back} hidden>
      <button class="button secondary" type="button">
        パスキーでサインイン
      </button>
      <p class="problem" role="alert" />
    </ippo-passkey>
    <p>パスワードを忘れたときは、管理者に新しい招待リンクを頼んでください。</p>
    {onDevice ? (
      <p>
        <a href="/sign-in">利用者のサインインへ</a>
      </p>
    ) : (
      <p>利用者の方は、事業所の端末でカードを使ってください。</p>
    )}
    <p>
      <a href="/accessibility">アクセシビリティ</a>
    </p>
  </PlainPage>
);
